import DocsSchema
import Mustache

/// Which files a module is made of, and what each of them shows.
struct SwiftSources {
    /// What a file shows, before it has a name of its own.
    private struct Source {
        var group: FileGroups.Group
        var template: String
        var context: any MustacheContext
    }

    let all: [SwiftSource]

    init(_ module: SwiftModule) {
        var types = Self.types(module)
        let operations = Self.views(module)
        let sources =
            Self.clients(operations, module) + Self.operations(operations, module, types: &types)
            + Self.sources(of: types) + Self.renamed(module)
        var files = NameFiles()
        all = zip(sources, files.run(sources.map(\.group.name))).map { source, name in
            SwiftSource(
                path: "Swift/\(source.group.folder)/\(name).swift", template: source.template, context: source.context)
        }
    }

    /// The operations of each client.
    private static func views(_ module: SwiftModule) -> [(client: String, operations: [OperationView])] {
        let named = Dictionary(grouping: zip(module.schema.operations, module.names.methods)) { $0.0.client }
        return module.schema.clientNames.map { client in
            (client, (named[client] ?? []).map { OperationView($0, name: $1, in: module) })
        }
    }

    private static func clients(
        _ views: [(client: String, operations: [OperationView])], _ module: SwiftModule
    ) -> [Source] {
        let described = module.schema.clients.keyed(by: \.name)
        return views.map { name, operations in
            let topics = topics(of: operations)
            let view = ClientView(described[name] ?? Client(name: name), topics: topics, in: module)
            let group = FileGroups.Group(folder: "Clients", name: view.name)
            return Source(group: group, template: "client.swift", context: view)
        }
    }

    private static func renamed(_ module: SwiftModule) -> [Source] {
        guard let view = RenamedView(module) else { return [] }
        let group = FileGroups.Group(folder: "Clients", name: "Renamed")
        return [Source(group: group, template: "renamed.swift", context: view)]
    }

    /// The methods by tag, as links to symbols.
    private static func topics(of views: [OperationView]) -> [(tag: String, symbols: [String])] {
        Dictionary(grouping: views, by: \.operation.tag).sorted { $0.key < $1.key }.map { tag, views in
            (tag, views.flatMap(\.symbols).sorted())
        }
    }

    /// Takes what stands in the files of operations out of `types`.
    private static func operations(
        _ views: [(client: String, operations: [OperationView])],
        _ module: SwiftModule,
        types: inout [FileGroups.Group: TypesView]
    ) -> [Source] {
        views.flatMap { client, operations in
            grouped(operations) { FileGroups.operations($0.operation, in: module) }.map { group, views in
                let view = OperationsView(
                    client: module.names.clients[client] ?? client, operations: views,
                    types: types.removeValue(forKey: group) ?? TypesView(types: []))
                return Source(group: group, template: "operations.swift", context: view)
            }
        }
    }

    private static func types(_ module: SwiftModule) -> [FileGroups.Group: TypesView] {
        let groups = FileGroups(module)
        let asked = Dictionary(grouping: module.schema.operations.filter { $0.request != nil }) { $0.request ?? "" }
        let models = module.emittedModels.map { model in
            let operations = asked[model.name, default: []].map(\.name).joined(separator: ", ")
            let summary = operations.isEmpty ? "" : "The parameters of \(operations)."
            let view = ModelView(model, in: module, summary: module.docText.run(summary))
            let type = model.fields.isEmpty ? TypeView.object(view) : .model(view)
            return (group: groups.types(view.name, of: model.name), type: type)
        }
        let enums = module.standaloneEnums.map { openEnum in
            let view = EnumView(openEnum, in: module)
            return (group: groups.types(view.name), type: TypeView.openEnum(view))
        }
        return Dictionary(grouping: models + enums, by: \.group).mapValues { members in
            TypesView(types: members.map(\.type).sorted { $0.name < $1.name })
        }
    }

    private static func sources(of types: [FileGroups.Group: TypesView]) -> [Source] {
        types.sorted { $0.key.name < $1.key.name }.map { Source(group: $0, template: "types.swift", context: $1) }
    }

    /// The groups in the order of their names, each with its members in the order they came in.
    private static func grouped<Member>(
        _ members: [Member], by group: (Member) -> FileGroups.Group
    ) -> [(FileGroups.Group, [Member])] {
        Dictionary(grouping: members, by: group)
            .sorted { ($0.key.folder, $0.key.name) < ($1.key.folder, $1.key.name) }
            .map { ($0.key, $0.value) }
    }
}

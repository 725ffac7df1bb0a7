import DocsSchema
import Mustache

/// What the template of former names shows: each leads callers to the name of today.
///
/// A former name that something else has by now is left out.
struct RenamedView {
    var types: [Renamed] = []
    var members: [Members] = []
    private var needsRuntime = false

    /// A former name and the one of today.
    struct Renamed {
        var old: String
        var new: String
        /// What the compiler says the name is now.
        var symbol: String
        /// The method, or the property's type.
        var operation: OperationView?
        var type = ""
    }

    /// Former names of the members of one type.
    struct Members {
        var owner: String
        var methods: [Renamed] = []
        var properties: [Renamed] = []
    }

    /// `nil` where nothing was renamed.
    init?(_ module: SwiftModule) {
        var taken = Set(module.names.models.values).union(module.names.clients.values)
        for (old, new) in module.renames.models.sorted(by: { $0.key < $1.key }) {
            guard let new = module.names.models[new], let old = SwiftName(style: .page).run(old),
                taken.insert(old).inserted
            else { continue }
            types.append(Renamed(old: SwiftKeyword.escaped(old), new: new, symbol: new))
        }
        members = methods(module) + properties(module)
        if types.isEmpty, members.isEmpty { return nil }
    }

    private mutating func methods(_ module: SwiftModule) -> [Members] {
        let operations = Array(zip(module.schema.operations, module.names.methods))
        var members: [String: Members] = [:]
        for (target, new) in module.renames.operations.sorted(by: { $0.key < $1.key }) {
            let parts = target.split(separator: ".", maxSplits: 1).map(String.init)
            guard parts.count == 2, let client = module.names.clients[parts[0]],
                let old = SwiftName(style: .page).run(parts[1]),
                let (operation, method) = operations.first(where: { $0.0.client == parts[0] && $0.0.name == new }),
                !operations.contains(where: { $0.0.client == parts[0] && $0.1 == old })
            else { continue }
            let view = OperationView(operation, name: method, in: module)
            needsRuntime = needsRuntime || view.needsRuntime
            members[client, default: Members(owner: client)].methods.append(
                Renamed(
                    old: SwiftKeyword.escaped(old), new: SwiftKeyword.escaped(method), symbol: view.symbols[0],
                    operation: view))
        }
        return members.values.sorted { $0.owner < $1.owner }
    }

    private mutating func properties(_ module: SwiftModule) -> [Members] {
        var members: [String: Members] = [:]
        for (target, new) in module.renames.fields.sorted(by: { $0.key < $1.key }) {
            let parts = target.split(separator: ".", maxSplits: 1).map(String.init)
            guard parts.count == 2, let model = module.types.models[parts[0]],
                let owner = module.names.models[model.name],
                let properties = module.names.properties[model.name],
                let index = model.fields.firstIndex(where: { $0.name == new }),
                let old = SwiftName(style: .page).run(parts[1]), !properties.contains(old)
            else { continue }
            let field = model.fields[index]
            needsRuntime =
                needsRuntime || module.names.needsRuntime(field.type) || module.names.isNullable(field, of: model)
            members[owner, default: Members(owner: owner)].properties.append(
                Renamed(
                    old: SwiftKeyword.escaped(old), new: SwiftKeyword.escaped(properties[index]),
                    symbol: properties[index], type: module.names.property(field, of: model)))
        }
        return members.values.sorted { $0.owner < $1.owner }
    }
}

extension RenamedView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "access": .importAccess(isPublic: needsRuntime)
        case "members": .list(members)
        case "types": .list(types)
        default: nil
        }
    }
}

extension RenamedView.Members: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "methods": .list(methods)
        case "owner": .text(owner)
        case "properties": .list(properties)
        default: nil
        }
    }
}

extension RenamedView.Renamed: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "literal": .text(StringLiteral.quoted(symbol))
        case "new": .text(new)
        case "old": .text(old)
        case "type": .text(type)
        default: operation?.value(for: key)
        }
    }
}

package import DocsSchema
import Mustache

/// Writes the schema as documentation pages, in the English form of the factory that writes Authing's and GenAuth's.
///
/// Read again by the reader, the pages give the same schema: what pages have no form for is stated in one of its own
/// here, and never left to be inferred.
package struct EmitReference {
    package init() {}

    /// A page an operation, an overview, a menu and the models, all below `reference`, sorted by path.
    package func run(_ schema: Schema) throws -> [OutputFile] {
        try Self.run(SwiftModule(schema), TemplateSet(replacing: [:]))
    }

    /// The same for a module whose names are known.
    static func run(_ module: SwiftModule, _ templates: TemplateSet) throws -> [OutputFile] {
        let (schema, types) = (module.schema, module.types)
        let rows = MakeFieldRows(types: types)
        let definitions = try WrittenDefinitions(schema, rows: rows) { view in
            try templates.render("definition.md", view).droppingLineBreak
        }
        let makePages = MakePages(
            schema: schema, types: types, rows: rows, definitions: definitions,
            writeSampleCall: WriteSampleCall(schema: schema, types: types, names: module.names))
        let paths = AssignPagePaths().run(schema.operations)
        var shown = ShownDefinitions()
        var files: [OutputFile] = []
        for (index, operation) in schema.operations.enumerated() {
            let view = makePages.run(operation, method: module.names.methods[index], path: paths[index], shown: &shown)
            try files.append(file(paths[index], templates.render("page.md", view)))
        }
        let clients = ClientPages.all(of: schema, paths: paths)
        let models = ModelsView(
            api: schema.name,
            diagrams: MakeDiagrams(schema: schema, types: types).run(clients),
            definitions: types.definitions(of: schema, besides: shown).map { definitions[$0] }
        )
        try files.append(file("README.md", templates.render("index.md", IndexView(api: schema.name, clients: clients))))
        try files.append(file("models.md", templates.render("models.md", models)))
        files.append(file("sidebar.json", JSONWriter.lines(MakeSidebar().run(clients))))
        return files.sorted { $0.path < $1.path }
    }

    private static func file(_ path: String, _ text: String) -> OutputFile {
        OutputFile(path: "reference/" + path, text: text)
    }
}

extension DefinedTypes {
    /// The models and enums of the schema that no page shows, and no description of a field.
    fileprivate func definitions(of schema: Schema, besides shown: ShownDefinitions) -> [ReachableTypes.Definition] {
        let described = schema.ownedEnums
        let models = schema.models.filter { !shown.models.contains($0.name) }
        let enums = schema.enums.filter { !shown.enums.contains($0.name) && !described.contains($0.name) }
        return models.map { .model($0) } + enums.map { .openEnum($0) }
    }
}

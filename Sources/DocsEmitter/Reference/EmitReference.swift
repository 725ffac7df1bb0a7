package import DocsSchema
import Mustache
import Templates

/// Writes the schema as documentation pages, in the English form of the factory that writes Authing's and GenAuth's.
///
/// Read again by the reader, the pages give the same schema: what pages have no form for is stated in one of its own
/// here, and never left to be inferred.
package struct EmitReference {
    /// Templates that replace the built-in ones, by name: `page.md`.
    package var templates: [String: String]

    package init(templates: [String: String] = [:]) {
        self.templates = templates
    }

    /// A page an operation, an overview, a menu and the models, all below `reference`, sorted by path.
    package func run(_ schema: Schema) throws -> [OutputFile] {
        try run(schema, names: SwiftModule(schema).names)
    }

    /// The same for types whose Swift names are known.
    func run(_ schema: Schema, names: TypeNames) throws -> [OutputFile] {
        let renderer = try TemplateSet(Templates.builtIn.merging(templates) { $1 })
        let types = DefinedTypes(schema)
        let rows = MakeFieldRows(types: types)
        let definitions = try WrittenDefinitions(schema, rows: rows) { view in
            try renderer.render("definition.md", view).droppingLineBreak
        }
        let makePages = MakePages(
            schema: schema, types: types, rows: rows, definitions: definitions,
            writeSampleCall: WriteSampleCall(schema: schema, types: types, names: names))
        let paths = AssignPagePaths().run(schema.operations)
        let methods = NameMethods().run(schema.operations)
        var shown = ShownDefinitions()
        var files: [OutputFile] = []
        for (index, operation) in schema.operations.enumerated() {
            let view = makePages.run(operation, method: methods[index], path: paths[index], shown: &shown)
            try files.append(file(paths[index], renderer.render("page.md", view)))
        }
        let clients = ClientPages.all(of: schema, paths: paths)
        let models = ModelsView(
            api: schema.name,
            diagrams: MakeDiagrams(schema: schema, types: types).run(clients),
            definitions: types.definitions(of: schema, besides: shown).map { definitions[$0] }
        )
        try files.append(file("README.md", renderer.render("index.md", IndexView(api: schema.name, clients: clients))))
        try files.append(file("models.md", renderer.render("models.md", models)))
        files.append(file("sidebar.json", JSONWriter.lines(MakeSidebar().run(clients))))
        return files.sorted { $0.path < $1.path }
    }

    private func file(_ path: String, _ text: String) -> OutputFile {
        OutputFile(path: "reference/" + path, text: text)
    }
}

extension DefinedTypes {
    /// The models and enums of the schema that no page shows, and no description of a field.
    fileprivate func definitions(of schema: Schema, besides shown: ShownDefinitions) -> [ReachableTypes.Definition] {
        let described = Set(schema.models.lazy.flatMap(\.describedEnums))
        let models = schema.models.filter { !shown.models.contains($0.name) }
        let enums = schema.enums.filter { !shown.enums.contains($0.name) && !described.contains($0.name) }
        return models.map { .model($0) } + enums.map { .openEnum($0) }
    }
}

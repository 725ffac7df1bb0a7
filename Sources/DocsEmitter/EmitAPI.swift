package import DocsSchema

/// Schema in, files out: the emitters' half of the pipeline.
package struct EmitAPI {
    /// Templates that replace the built-in ones, by name: `model.swift`.
    package var templates: [String: String]
    package var swift: SwiftSettings
    /// Former names, which stay in the Swift as deprecated ones.
    package var renames: Renames

    package init(
        templates: [String: String] = [:], swift: SwiftSettings = SwiftSettings(), renames: Renames = Renames()
    ) {
        self.templates = templates
        self.swift = swift
        self.renames = renames
    }

    /// The files, sorted by path.
    ///
    /// - Throws: a fault in a template, with its name and line.
    package func run(_ schema: Schema) throws -> [OutputFile] {
        var files = [OutputFile(path: "schema.json", text: JSONWriter.lines(NoteSymbols().run(schema).json))]
        files.append(EmitOpenAPI().run(schema))
        files += try EmitSwift(templates: templates, settings: swift, renames: renames).run(schema)
        files += try EmitTesting(templates: templates).run(schema)
        files += try EmitReference(templates: templates).run(schema)
        return files.sorted { $0.path < $1.path }
    }
}

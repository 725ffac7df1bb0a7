package import DocsSchema

/// Schema in, files out: the emitters' half of the pipeline.
package struct EmitAPI {
    /// Templates that replace the built-in ones, by name: `model.swift`.
    package var templates: [String: String]

    package init(templates: [String: String] = [:]) {
        self.templates = templates
    }

    /// The files, sorted by path.
    ///
    /// - Throws: a fault in a template, with its name and line.
    package func run(_ schema: Schema) throws -> [OutputFile] {
        var files = [OutputFile(path: "schema.json", text: JSONWriter.lines(schema.json))]
        files.append(EmitOpenAPI().run(schema))
        files += try EmitSwift(templates: templates).run(schema)
        files += try EmitTesting(templates: templates).run(schema)
        files += try EmitReference(templates: templates).run(schema)
        return files.sorted { $0.path < $1.path }
    }
}

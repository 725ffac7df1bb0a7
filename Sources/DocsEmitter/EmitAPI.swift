package import DocsSchema
import Mustache

/// Schema in, files out: the emitters' half of the pipeline.
package struct EmitAPI {
    /// Templates that replace the built-in ones, by name: `model.swift`.
    private let templates: [String: String]
    private let swift: SwiftSettings
    /// Former names, which stay in the Swift as deprecated ones.
    private let renames: Renames

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
        let module = SwiftModule(schema, settings: swift, renames: renames)
        let templates = try TemplateSet(replacing: templates)
        // The longest first, so that none is left for the end.
        let emitters: [@Sendable () throws -> [OutputFile]] = [
            { try EmitReference.run(module, templates) },
            { try EmitSwift.run(module, templates) },
            { try EmitTesting().run(module, templates) },
            { [OutputFile(path: "schema.json", text: JSONWriter.lines(NoteSymbols().run(module).json))] },
            { [EmitOpenAPI().run(schema)] },
        ]
        let files = try emitters.concurrentMap { emit in Result { try emit() } }.flatMap { try $0.get() }
        return files.sorted { $0.path < $1.path }
    }
}

package import DocsSchema
import Mustache

/// Schema in, Swift sources out.
///
/// A file for each client's tag and for each letter that types begin with, so that a change of one page stays in the
/// files that speak of it, and no page that is added moves a declaration to another file.
package struct EmitSwift {
    /// Templates that replace the built-in ones, by name: `model.swift`.
    private let templates: [String: String]
    private let settings: SwiftSettings
    /// Former names, which stay as deprecated ones.
    private let renames: Renames

    package init(
        templates: [String: String] = [:], settings: SwiftSettings = SwiftSettings(), renames: Renames = Renames()
    ) {
        self.templates = templates
        self.settings = settings
        self.renames = renames
    }

    /// The files below the folder `Swift`, sorted by path.
    ///
    /// - Throws: `TemplateError`.
    package func run(_ schema: Schema) throws -> [OutputFile] {
        let module = SwiftModule(schema, settings: settings, renames: renames)
        return try Self.run(module, TemplateSet(replacing: templates))
    }

    /// The same for a module whose names are known.
    static func run(_ module: SwiftModule, _ templates: TemplateSet) throws -> [OutputFile] {
        try SwiftSources(module).all.map { try $0.render(by: templates) }.sorted { $0.path < $1.path }
    }
}

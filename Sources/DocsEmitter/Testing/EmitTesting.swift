import DocsSchema
import Mustache
import Templates

/// Schema in, Swift for tests out: a sample of each model and the reference's call of each operation.
///
/// They are a module of their own, so that programs that ship do not carry them.
struct EmitTesting {
    /// Templates that replace the built-in ones, by name: `samples.swift`.
    var templates: [String: String]

    /// The files below the folder `Testing`, sorted by path.
    ///
    /// - Throws: `TemplateError`.
    func run(_ module: SwiftModule) throws -> [OutputFile] {
        let templates = try TemplateSet(Templates.builtIn.merging(templates) { $1 })
        let breakLongLines = BreakLongLines()
        var names = NameFiles()
        var files: [OutputFile] = []
        func add(_ name: String, _ template: String, _ context: any MustacheContext) throws {
            let text = try templates.render(template, .context(context))
            let path = "Testing/\(names.run([name])[0]).swift"
            files.append(OutputFile(path: path, text: breakLongLines.run(text)))
        }
        for view in CallsView.all(of: module) { try add("\(view.client)+Calls", "calls.swift", view) }
        for view in SamplesView.all(of: module) { try add("Samples+\(view.initial)", "samples.swift", view) }
        return files.sorted { $0.path < $1.path }
    }
}

import Mustache

/// Schema in, Swift for tests out: a sample of each model and the reference's call of each operation.
///
/// They are a module of their own, so that programs that ship do not carry them.
struct EmitTesting {
    /// The files below the folder `Testing`, sorted by path.
    ///
    /// - Throws: `TemplateError`.
    func run(_ module: SwiftModule, _ templates: TemplateSet) throws -> [OutputFile] {
        var names = NameFiles()
        var files: [OutputFile] = []
        func add(_ name: String, _ template: String, _ context: any MustacheContext) throws {
            let path = "Testing/\(names.run([name])[0]).swift"
            files.append(try SwiftSource(path: path, template: template, context: context).render(by: templates))
        }
        for view in CallsView.all(of: module) { try add("\(view.client)+Calls", "calls.swift", view) }
        for view in SamplesView.all(of: module) { try add("Samples+\(view.initial)", "samples.swift", view) }
        return files.sorted { $0.path < $1.path }
    }
}

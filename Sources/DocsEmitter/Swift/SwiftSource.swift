import Mustache

/// A file of Swift before it is rendered.
struct SwiftSource {
    /// Below the output folder.
    let path: String
    let template: String
    let context: any MustacheContext

    func render(by templates: TemplateSet) throws(TemplateError) -> OutputFile {
        OutputFile(path: path, text: BreakLongLines().run(try templates.render(template, context)))
    }
}

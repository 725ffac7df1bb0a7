import Mustache
import Templates

extension TemplateSet {
    /// The built-in templates, but for those that the caller's of the same name replace.
    init(replacing templates: [String: String]) throws(TemplateError) {
        try self.init(Templates.builtIn.merging(templates) { $1 })
    }
}

/// What is wrong with a template, and where.
package struct TemplateError: Error, Hashable, CustomStringConvertible {
    /// The name of the template.
    package var template: String
    /// From 1.
    package var line: Int
    /// From 1, in bytes.
    package var column: Int
    package var message: String

    /// `name:line:column: error: message`, as compilers write it.
    package var description: String { "\(template):\(line):\(column): error: \(message)" }
}

/// What is wrong with a template, and where.
package struct TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The name of the template, which is that of the partial if the mistake is in one.
    package var template: String
    /// From 1.
    package var line: Int
    /// From 1, in bytes of UTF-8, as editors and compilers count.
    package var column: Int
    /// One line in plain words, without a full stop.
    package var message: String

    /// `name:line:column: error: message`, which editors and CI systems turn into links.
    package var description: String { "\(template):\(line):\(column): error: \(message)" }
}

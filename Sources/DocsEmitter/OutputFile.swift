/// A file of the output folder, before anybody has written it.
package struct OutputFile: Hashable, Sendable {
    /// Relative to the output folder of the API, with slashes; never leaves it.
    package var path: String
    package var text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

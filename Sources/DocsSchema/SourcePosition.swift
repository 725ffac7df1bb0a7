/// A place in a page or in the configuration.
package struct SourcePosition: Hashable, Sendable, Comparable {
    /// The file, as its reader was told it.
    package var file: String
    /// From 1.
    package var line: Int
    /// From 1, in bytes of UTF-8, as editors and compilers count.
    package var column: Int

    package init(file: String, line: Int = 1, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }

    package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}

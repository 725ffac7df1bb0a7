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

    /// The place of the byte at `offset` of the file's bytes.
    package init(file: String, offset: Int, in bytes: ArraySlice<UInt8>) {
        let before = bytes.prefix(offset)
        let lineStart = before.lastIndex(of: 0x0a).map { $0 + 1 } ?? before.startIndex
        self.init(file: file, line: before.count { $0 == 0x0a } + 1, column: before.endIndex - lineStart + 1)
    }

    package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}

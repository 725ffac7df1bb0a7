/// A path that cannot leave the output folder, whoever thought of it: a page, a template or a manifest.
struct OutputPath: Hashable, Sendable, Comparable {
    let text: String

    /// `nil` for what is absolute, goes up, names the manifest or a file of ours, or has invisible characters in it.
    init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let isSafe = parts.allSatisfy { part in
            !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8) && part.count < 256
                && !part.starts(with: Manifest.fileName.utf8) && !part.starts(with: TemporaryFile.prefix.utf8)
        }
        guard isSafe, !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7f || $0 == UInt8(ascii: "\\") }) else {
            return nil
        }
        self.text = text
    }

    /// The same for two paths that a disk may take for one.
    var folded: String { text.lowercased() }

    /// The folders that the file is in, the outermost first: `a` and `a/b` for `a/b/c`.
    var folders: [String] {
        text.utf8.indices.filter { text.utf8[$0] == UInt8(ascii: "/") }.map { String(text[..<$0]) }
    }

    static func < (left: OutputPath, right: OutputPath) -> Bool { left.text < right.text }
}

/// A path of the file system, with slashes.
struct Path: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// As it was given, without slashes at the end.
    let text: String

    init(_ text: String) {
        let end = text.utf8.lastIndex { $0 != UInt8(ascii: "/") }.map(text.utf8.index(after:))
        self.text = String(text[..<(end ?? text.utf8.prefix(1).endIndex)])
    }

    var description: String { text }

    /// The last part.
    var name: String { text.split(separator: "/").last.map(String.init) ?? text }

    /// What stands before the last part.
    var folder: Path {
        guard let slash = text.lastIndex(of: "/") else { return Path(".") }
        return slash == text.startIndex ? Path("/") : Path(String(text[..<slash]))
    }

    var isAbsolute: Bool { text.hasPrefix("/") }

    /// The path of `name` inside this folder.
    func appending(_ name: String) -> Path {
        Path(text == "/" ? text + name : "\(text)/\(name)")
    }

    /// What `path` means when it stands in a file of this folder: `specs` and `../generated` make `generated`.
    func resolving(_ path: String) -> Path {
        path.hasPrefix("/") ? Path(path).normalized : appending(path).normalized
    }

    /// Without `.`, and without `..` where a name stands before it.
    var normalized: Path {
        var parts: [Substring] = []
        for part in text.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !isAbsolute {
                parts.append(part)
            }
        }
        let joined = parts.joined(separator: "/")
        return Path(isAbsolute ? "/" + joined : joined.isEmpty ? "." : joined)
    }

    /// Whether `other` is this folder or lies in it.
    func holds(_ other: Path) -> Bool {
        other == self || other.text.hasPrefix(text == "/" ? text : text + "/")
    }

    static func < (left: Path, right: Path) -> Bool { left.text < right.text }
}

/// Header fields whose names are compared without regard to case.
///
/// Names are kept in lower case, one value each. Iteration goes by name, so that the order never changes.
public struct HTTPHeaders: Sendable, Hashable {
    private var values: [String: String] = [:]

    /// Makes an empty set of headers.
    public init() {}

    /// The value of a header, by its name in any case; setting nil removes it.
    public subscript(name: String) -> String? {
        get { values[name.lowercased()] }
        set { values[name.lowercased()] = newValue }
    }

    /// Takes over every header of `other`, which wins where both have one.
    public mutating func merge(_ other: HTTPHeaders) {
        values.merge(other.values) { $1 }
    }

    /// The name of a header that HTTP cannot carry, for instance because a line break in it would start another header.
    var firstInvalidName: String? {
        first { !isToken($0.name) || $0.value.utf8.contains(where: isControl) }?.name
    }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
    /// Makes headers from a literal; of names that differ only in case the last wins.
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements {
            self[name] = value
        }
    }
}

extension HTTPHeaders: Sequence {
    /// Goes through the headers in the order of their names.
    public func makeIterator() -> IndexingIterator<[(name: String, value: String)]> {
        values.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }.makeIterator()
    }
}

extension HTTPHeaders: CustomStringConvertible, CustomReflectable {
    /// One header a line, with credentials blotted out.
    public var description: String {
        printable.map { "\($0): \($1)" }.joined(separator: "\n")
    }

    /// What a debugger or `dump` shows, with credentials blotted out.
    public var customMirror: Mirror {
        Mirror(self, children: printable.map { (label: $0, value: $1) }, displayStyle: .struct)
    }

    private var printable: [(String, String)] {
        map { ($0.name, secretNames.contains($0.name) ? "<redacted>" : $0.value) }
    }
}

private let secretNames: Set<String> = ["authorization", "proxy-authorization", "cookie", "set-cookie"]

private func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09) || byte == 0x7F
}

private func isToken(_ name: String) -> Bool {
    !name.isEmpty
        && name.utf8.allSatisfy { byte in
            byte > 0x20 && byte < 0x7F && !"\"(),/:;<=>?@[\\]{}".utf8.contains(byte)
        }
}

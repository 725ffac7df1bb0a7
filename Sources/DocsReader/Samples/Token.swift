import DocsSchema

/// A word of JavaScript, as far as samples need it told apart.
struct Token {
    /// What kind of word it is.
    enum Kind: Hashable {
        case name
        case string
        case number
        case template
        case mark(UInt8)
        /// `=>`
        case arrow
    }

    var kind: Kind
    /// The name, the digits, or what stands between the quotes.
    var text: Text
    /// The index of the bracket that closes this one, or of the one that it closes; of the token itself for the rest.
    var partner: Int
}

extension Token {
    func isMark(_ mark: Unicode.Scalar) -> Bool { kind == .mark(UInt8(ascii: mark)) }

    func isName(_ name: StaticString) -> Bool {
        kind == .name && text.count == name.utf8CodeUnitCount && text.hasPrefix(name)
    }
}

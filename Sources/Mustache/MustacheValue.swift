/// The value of a key.
package enum MustacheValue {
    /// The key is known and has nothing to say: no text, and a section with it is left out.
    case absent
    /// Whether a section is shown. As text it is `true` or `false`.
    case flag(Bool)
    /// Inserted as it is and never searched for tags. A section with an empty text is left out.
    case text(String)
    /// Keys that a section or a name with dots reaches.
    case context(any MustacheContext)
    /// A section is shown once for each element; a scalar element is reached by `{{.}}`. The key `isLast` tells the last
    /// one, behind which no comma stands, unless the element has such a key itself.
    case list([MustacheValue])
}

extension MustacheValue {
    /// A text that may be missing.
    package static func text(_ text: String?) -> MustacheValue {
        guard let text else { return .absent }
        return .text(text)
    }

    /// A list of contexts of one type.
    package static func list(_ contexts: [some MustacheContext]) -> MustacheValue {
        .list(contexts.map { .context($0) })
    }

    /// A list of texts, which a section shows by `{{.}}`.
    package static func lines(_ lines: [String]) -> MustacheValue {
        .list(lines.map { .text($0) })
    }

    /// Whether a section with this value is left out, and an inverted one shown.
    var isFalse: Bool {
        switch self {
        case .absent: true
        case .flag(let flag): !flag
        case .text(let text): text.isEmpty
        case .context: false
        case .list(let elements): elements.isEmpty
        }
    }
}

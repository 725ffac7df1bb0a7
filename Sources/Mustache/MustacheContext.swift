/// What a template is filled with: a value that knows its keys.
///
/// Contexts are plain structs that switch over their keys, so that a template's names and the code's are held together
/// by the compiler and nothing is computed that no template asks for.
package protocol MustacheContext {
    /// The value of a key, or `nil` if this context does not know the key, which then is looked for further out.
    func value(for key: String) -> MustacheValue?
}

/// The value of a key.
package enum MustacheValue {
    /// False where a section asks for it if it is empty.
    case text(String)
    case flag(Bool)
    case list([MustacheValue])
    case context(any MustacheContext)
}

extension MustacheValue {
    /// A text that may be missing, which is an empty one.
    package static func text(_ text: String?) -> MustacheValue { .text(text ?? "") }

    /// A list of contexts.
    package static func list(_ contexts: [some MustacheContext]) -> MustacheValue {
        .list(contexts.map { .context($0) })
    }

    /// A list of texts, which a section shows by `{{.}}`.
    package static func lines(_ lines: [String]) -> MustacheValue { .list(lines.map { .text($0) }) }

    /// Whether a section with this value is left out.
    var isFalse: Bool {
        switch self {
        case .text(let text): text.isEmpty
        case .flag(let flag): !flag
        case .list(let elements): elements.isEmpty
        case .context: false
        }
    }
}

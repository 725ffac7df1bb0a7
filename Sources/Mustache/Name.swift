/// The name in a tag, taken apart once so that filling only compares keys.
struct Name: Sendable {
    /// What the name leads to.
    enum Target: Sendable {
        /// `.`, the value on top of the context stack.
        case item
        /// A key that is looked for in the context stack, and keys that are then followed from its value.
        case key(String, then: [String])
    }

    /// As the template has it.
    let text: String
    let target: Target
    /// Where the tag starts, in bytes from the start of the template.
    let offset: Int

    /// `nil` if a part between dots is empty.
    init?(_ text: String, offset: Int) {
        self.text = text
        self.offset = offset
        guard text != "." else {
            target = .item
            return
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.allSatisfy({ !$0.isEmpty }), let first = parts.first else { return nil }
        target = .key(first, then: Array(parts.dropFirst()))
    }
}

/// The elements for which a section is still to be shown, while it is shown for one.
struct SectionLoop {
    private var rest: IndexingIterator<[MustacheValue]>
    /// The index of the first node of the section.
    let start: Int

    /// The loop and its first element, or `nil` if the section is left out. What is no list is shown once.
    static func enter(_ value: MustacheValue, at start: Int) -> (loop: SectionLoop, first: MustacheValue)? {
        guard case .list(let elements) = value else {
            return value.isFalse ? nil : (SectionLoop(rest: [].makeIterator(), start: start), value)
        }
        var rest = elements.makeIterator()
        guard let first = rest.next() else { return nil }
        return (SectionLoop(rest: rest, start: start), first)
    }

    mutating func next() -> MustacheValue? {
        rest.next()
    }
}

/// The elements for which a section is still to be shown, while it is shown for one.
struct SectionLoop {
    private var rest: ArraySlice<MustacheValue>
    /// The index of the first node of the section.
    let start: Int

    /// The loop and its first element, or `nil` if the section is left out. What is no list is shown once.
    static func enter(_ value: MustacheValue, at start: Int) -> (loop: SectionLoop, first: ContextStack.Entered)? {
        guard case .list(let elements) = value else {
            return value.isFalse ? nil : (SectionLoop(rest: [], start: start), ContextStack.Entered(value: value))
        }
        var loop = SectionLoop(rest: elements[...], start: start)
        return loop.next().map { (loop, $0) }
    }

    mutating func next() -> ContextStack.Entered? {
        guard let value = rest.popFirst() else { return nil }
        return ContextStack.Entered(value: value, isLast: rest.isEmpty)
    }
}

/// Which headings are titles of operations, and which of those that look like titles are not.
extension PageScan {
    /// Whether a heading stands above all that a page without a title says.
    func isTitle(_ heading: Heading) -> Bool {
        title.isEmpty && heading.level > 0 && section == nil && preamble.isEmpty && facts.operations.isEmpty
    }

    /// Whether the operation whose method was just read goes on with its request behind a heading.
    func isInsideOperation(_ rest: ArraySlice<Block>) -> Bool {
        guard section == .method, facts.operations.last?.hasRequest == false else { return false }
        // What a page says between the two is short.
        for case .heading(let heading) in rest.prefix(64) {
            if let next = vocabulary.section(heading: heading.text) { return next == .request }
        }
        return false
    }

    /// Whether the next heading is that of an operation's first part.
    func startsOperation(above rest: ArraySlice<Block>) -> Bool {
        guard case .heading(let heading)? = rest.first(where: \.isHeadingOrTable) else { return false }
        return [.method, .http, .request].contains(vocabulary.section(heading: heading.text))
    }

    /// Whether a heading that is no section's stands above the sections, as the title of the next operation does.
    func startsOperation(_ heading: Heading) -> Bool {
        guard section != nil, heading.level > 0 else { return false }
        return heading.level < sectionLevel || heading.level == 2 && section != .request
    }

    /// Whether a heading in the place of a title starts a remark on the one operation of the page: unless the operation has
    /// its response, and another request follows.
    func isRemark(_ heading: Heading, above rest: ArraySlice<Block>) -> Bool {
        guard hasOnePath, heading.level > 1, startsOperation(heading), facts.operations.last?.isNamed != true,
            http != nil || !facts.operations.isEmpty
        else { return false }
        return !isInsideOperation(rest) && !(parts.contains(.response) && startsOperation(above: rest))
    }
}

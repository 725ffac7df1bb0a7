/// Which headings are titles of operations, and where one ends the operation before it.
extension PageScan {
    /// Whether a heading stands above all that a page without a title says.
    func isTitle(_ heading: Heading) -> Bool {
        title.isEmpty && heading.level > 0 && section == nil && preamble.lines.isEmpty && facts.operations.isEmpty
    }

    /// The last heading below the page's title that stands above what is read; where HTTP is stated that tells titles.
    var ownTitle: OwnTitle? {
        guard isFreeForm, preamble.http == nil, titleLevel > 1,
            let line = preamble.lines.lastIndex(where: { $0.headingLevel == titleLevel })
        else { return nil }
        return OwnTitle(
            level: titleLevel, title: preamble.lines[line].headingText.resolvingReferences,
            description: Array(preamble.lines[..<line] + preamble.lines[(line + 1)...]).prose(vocabulary))
    }

    /// Gives the first operation its own title where a second one starts below a heading like it.
    mutating func retitleFirst() {
        guard facts.operations.count == 1, let own = facts.operations[0].ownTitle, own.level == titleLevel,
            facts.operations[0].title != title
        else { return }
        facts.operations[0].title = own.title
        facts.operations[0].description = own.description
    }

    /// Whether the operation whose method was just read goes on with its request behind a heading.
    func isInsideOperation(_ rest: ArraySlice<Block>) -> Bool {
        guard section == .method, facts.operations.last?.hasRequest == false else { return false }
        // What a page says between the two is short.
        for case .heading(let heading) in rest.prefix(Self.lookahead) {
            if let next = vocabulary.section(heading: heading.text) { return next == .request }
        }
        return false
    }

    /// Whether a heading that is no section's stands above the sections, as the title of the next operation does; where
    /// those have no level, it is one like that of the operation before.
    func startsOperation(_ heading: Heading, above rest: ArraySlice<Block>) -> Bool {
        guard section != nil, heading.level > 0 else { return false }
        return heading.level < sectionLevel || heading.level == 2 && section != .request
            || isLikeTitle(heading)
                && (startsOperation(above: rest) || isAllSaid && sectionBelow(rest) == .response)
    }

    /// Whether a heading is one like that of the operation before, whose parts have no level.
    func isLikeTitle(_ heading: Heading) -> Bool {
        sectionLevel == 0 && heading.level > 0 && heading.level <= titleLevel
    }

    /// Whether the page has said what comes back from the last operation, and so is through with it.
    var isAllSaid: Bool {
        guard let last = facts.operations.indices.last else { return false }
        return hasResponse(last) || facts.operations[last].sampleResult != nil
    }

    /// Whether a part behind the title of another operation is the first of that one, as it stands below the title and
    /// all is said of the operation before.
    func isFirst(_ section: Section, of heading: Heading) -> Bool {
        guard let last = facts.operations.last else { return false }
        return last.isEnded
            || (section == .sampleCode || section == .response) && last.title != title
                && (heading.level == 0 || heading.level > titleLevel) && isAllSaid
    }

    /// Whether a heading in the place of a title starts a remark on the one operation of the page: unless the operation has
    /// its response, and another request follows.
    func isRemark(_ heading: Heading, above rest: ArraySlice<Block>) -> Bool {
        guard hasOnePath, heading.level > 1, startsOperation(heading, above: rest),
            facts.operations.last?.isNamed != true, preamble.http != nil || !facts.operations.isEmpty
        else { return false }
        return !isInsideOperation(rest) && !(parts.contains(.response) && startsOperation(above: rest))
    }

    /// Whether the next heading is that of an operation's first part.
    func startsOperation(above rest: ArraySlice<Block>) -> Bool {
        [.method, .http, .request].contains(sectionBelow(rest))
    }

    /// The section that the next heading starts, if no table stands above it.
    private func sectionBelow(_ rest: ArraySlice<Block>) -> Section? {
        rest.prefix(Self.lookahead).first(where: \.isHeadingOrTable)?.heading.flatMap {
            vocabulary.section(heading: $0.text)
        }
    }
}

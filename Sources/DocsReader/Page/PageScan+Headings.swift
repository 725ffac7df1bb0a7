import DocsSchema

extension PageScan {
    mutating func read(_ heading: Heading, above rest: ArraySlice<Block>) {
        if isOfModel(heading, above: rest) { return }
        if heading.level != 1 || !title.isEmpty, let section = section(of: heading, above: rest) {
            start(section, of: heading)
            if section == .response, heading.level > 0, heading.level < sectionLevel,
                facts.operations.dropLast().last?.isEnded == false
            {
                facts.operations[facts.operations.count - 1].sharesResponse = true
            }
            // A heading that lost its hashes tells no level.
            if heading.level > 0 { sectionLevel = heading.level }
            if section == .aside { plainHeading = heading }
            if section == .response { stateType(below: heading, rest) }
        } else if hasTable, !heading.hasAnchor, columnsBelow(rest) != nil, let owner = owner(of: heading.text) {
            startModel(of: owner, at: heading.line)
        } else if let name = modelName(of: heading, above: rest) {
            endSample()
            section = .dataStructures
            caption = []
            startModel(name, at: heading.line)
            modelLevel = heading.level
        } else if let name = nameInTitle(above: heading, rest) {
            section = .dataStructures
            startModel(name, at: heading.line)
            modelLevel = heading.level - 1
        } else if hasOnePath, !title.isEmpty, facts.operations.isEmpty, let http = HTTPLine(heading: heading.text) {
            if section != nil { restart(title: title) }
            note(http, of: heading.line)
        } else if isRemark(heading, above: rest) {
            start(.aside, of: heading)
            sectionLevel = heading.level
            plainHeading = heading
        } else if heading.level == 1 || isTitle(heading)
            || startsOperation(heading, above: rest) && !isInsideOperation(rest)
        {
            end()
            restart(title: heading.text.resolvingReferences)
            titleLevel = heading.level
            if isFreeForm, let http = HTTPLine(heading: heading.text) { note(http, of: heading.line) }
        } else {
            plainHeading = heading
            if section == nil { titleLevel = heading.level }
            isBeforeRequest = isInsideOperation(rest)
            keep(heading.line)
        }
    }

    /// The section that a heading starts: by its words, or that of the response by what stands below it.
    private mutating func section(of heading: Heading, above rest: ArraySlice<Block>) -> Section? {
        if let known = knownSection(of: heading, above: rest), !isModel(heading, above: rest),
            known != .aside || !startsOperation(above: rest)
        {
            return known
        }
        let isDue = parts.contains(.request) && parts.isDisjoint(with: [.response, .dataStructures])
        let isAbove = hasOnePath && heading.level > 0 && heading.level < sectionLevel
        let isSection = heading.level == sectionLevel || isAbove
        guard isDue, isSection, !heading.hasAnchor, awaitedName(of: heading, above: rest) == nil, startsResponse(rest)
        else {
            return nil
        }
        return hasTable && owner(of: heading.text) != nil ? nil : .response
    }

    /// The section by the words of a heading or label.
    ///
    /// Without hashes a short word of a generated page says nothing, but for the parts that a request may have. On
    /// hand-written pages it does, and so do words of their own, where an operation is spoken of: not of its request,
    /// though, behind its response.
    private func knownSection(of heading: Heading, above rest: ArraySlice<Block>) -> Section? {
        var own = isFreeForm && isAbovePart(rest) ? vocabulary.section(like: heading.text) : nil
        if own != nil, hasTable, owner(of: heading.text) != nil { own = nil }
        if own == .aside { return own }
        if own == .request, parts.isSuperset(of: [.request, .response]) || isLikeTitle(heading) && isAllSaid {
            own = nil
        }
        if isOfResponse(heading) { return .response }
        let known = vocabulary.section(heading: heading.text.withoutLineMark)
        if known != nil, heading.level > 0 || section == .request || section == .aside { return known }
        if let bare = vocabulary.section(bareLine: heading.text) { return bare }
        guard isFreeForm else { return nil }
        let isOfOperation = isInOperation || preamble.http != nil || known == .request || known == .http
        return isOfOperation ? known ?? own : nil
    }

    /// Whether words that name the request elsewhere stand in the response, which has no table yet, of an operation that
    /// has a request: `Parameters` behind a sample of what comes back.
    private func isOfResponse(_ heading: Heading) -> Bool {
        guard isFreeForm, section == .response || section == .sampleResult, !hasTable,
            heading.level == 0 || heading.level >= sectionLevel,
            let last = facts.operations.last, !last.isEnded, last.hasRequest
        else { return false }
        return vocabulary.isCommonPart(heading.text)
    }

    private mutating func start(_ section: Section, of heading: Heading) {
        let line = heading.line
        tellUnread()
        endPart()
        facts.language = facts.language ?? (line.text.contains { $0 >= 0x80 } ? .chinese : .english)
        // Behind the title of another operation its first part may be any.
        if section != .aside, section != .dataStructures, isFirst(section, of: heading) { addOperation(at: line) }
        switch section {
        case .method, .request:
            model = nil
            let count = facts.operations.count
            startOperation(at: line)
            isRequestRepeated =
                section == .request && facts.operations.count == count && parts.contains(.sampleCode) && !hasOnePath
                && facts.operations.last?.isListed == false
            if section == .request { facts.operations[facts.operations.count - 1].hasRequest = true }
        case .response:
            model = nil
            addStated()
            if let line = lineAbove, line.text.marksFailure { caption = [line] }
        case .sampleCode, .sampleResult:
            addStated()
        case .dataStructures, .aside, .http:
            break
        }
        self.section = section
        parts.insert(section)
        if parts.contains(.http), let last = facts.operations.indices.last, facts.operations[last].title == title {
            facts.operations[last].hasHTTP = true
        }
    }
}

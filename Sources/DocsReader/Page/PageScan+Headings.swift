import DocsSchema

extension PageScan {
    mutating func read(_ heading: Heading, above rest: ArraySlice<Block>) {
        if heading.level != 1 || !title.isEmpty, let section = section(of: heading, above: rest) {
            start(section, at: heading.line)
            // A heading that lost its hashes tells no level.
            if heading.level > 0 { sectionLevel = heading.level }
        } else if let name = modelName(of: heading) {
            endSample()
            section = .dataStructures
            caption = []
            _ = startModel(name, at: heading.line)
        } else if heading.level == 1 || startsOperation(heading) {
            restart(title: heading.text.resolvingReferences)
        } else {
            keep(heading.line)
        }
    }

    /// The section that a heading starts: by its words, or that of the response by what stands below it.
    private func section(of heading: Heading, above rest: ArraySlice<Block>) -> Section? {
        if let section = vocabulary.section(heading: heading.text) { return section }
        let isDue = parts.contains(.request) && parts.isDisjoint(with: [.response, .dataStructures])
        let isSection = heading.level == sectionLevel && !heading.hasAnchor
        return isDue && isSection && startsResponse(rest) ? .response : nil
    }

    /// Whether the first lines of what follows are a type, or the header of a table that has only a response's columns.
    private func startsResponse(_ rest: ArraySlice<Block>) -> Bool {
        for block in rest.prefix(2) {
            switch block {
            case .table(let rows):
                guard let row = rows.first, vocabulary.isHeader(row.text) else { return false }
                let columns = SplitCells().run(row.text).compactMap(vocabulary.column)
                return !columns.contains(.required) && !columns.contains(.defaultValue)
            case .paragraph(let lines):
                if lines.prefix(3).contains(where: { typeLabel($0.text).flatMap(reference) != nil }) { return true }
            default: return false
            }
        }
        return false
    }

    /// The data structure that a heading names; among data structures it may say more than the name.
    ///
    /// A word without hashes above the first table of the request or response says what that table is.
    private func modelName(of heading: Heading) -> String? {
        if heading.level == 0, !heading.hasAnchor, !hasTable, section == .request || section == .response { return nil }
        if section != nil || heading.hasAnchor, let name = heading.modelName { return name }
        return section == .dataStructures && heading.level > sectionLevel ? heading.leadingName : nil
    }

    /// Whether a heading that is no section's stands above the sections, as the title of the next operation does.
    private func startsOperation(_ heading: Heading) -> Bool {
        guard section != nil, heading.level > 0 else { return false }
        return heading.level < sectionLevel || heading.level == 2 && section != .request
    }

    private mutating func start(_ section: Section, at line: Line) {
        endSample()
        facts.language = facts.language ?? (line.text.contains { $0 >= 0x80 } ? .chinese : .english)
        switch section {
        case .method, .request:
            model = nil
            let count = facts.operations.count
            startOperation(at: line)
            isRequestRepeated =
                section == .request && facts.operations.count == count && parts.contains(.sampleCode)
            if section == .request { facts.operations[facts.operations.count - 1].hasRequest = true }
        case .response:
            model = nil
        case .dataStructures, .sampleCode, .sampleResult, .http:
            break
        }
        self.section = section
        parts.insert(section)
        if parts.contains(.http), let last = facts.operations.indices.last, facts.operations[last].title == title {
            facts.operations[last].hasHTTP = true
        }
        hasTable = false
        caption = []
    }
}

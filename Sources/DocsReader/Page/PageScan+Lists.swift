import DocsSchema

extension PageScan {
    /// Reads a list as the rows of the table that the section or data structure does not have; `false` if it is none.
    ///
    /// Each item needs a type; on a hand-written page that states HTTP, one of them something that only fields have, or
    /// all of them names in code, right below the heading.
    /// Parameters count there, and where the page names the operation in words: elsewhere a list may speak of a function
    /// of the vendor's that calls several.
    mutating func readList(_ lines: [Line], above rest: ArraySlice<Block>) -> Bool {
        if readMeanings(lines) { return true }
        guard let target = listTarget, let first = lines.first else { return false }
        let items = lines.split(at: { $0.column <= first.column })
        let results = items.compactMap { fieldItem($0[0].text) }
        guard results.count == items.count, columnsBelow(rest) == nil else { return false }
        guard results.contains(where: \.isStated) || caption.isEmpty && results.allSatisfy(\.name.isCodeSpan) else {
            return false
        }
        let isTyped = results.contains { !$0.type.isEmpty }
        diagnostics.report(isTyped ? .fieldList(at: position(first)) : .untypedTable(at: position(first)))
        forgetUnread()
        columns = .list
        hasTable = true
        if let model { facts.models[model].hasTable = true }
        for (item, result) in zip(items, results) {
            var result = result
            if item.count > 1 {
                let lines = [result.description] + item.dropFirst().map(\.text)
                result.description = Text(lines.joined(separator: [0x0a]))
            }
            var row = Row(text: item[0].text, line: item[0])
            row.line.isRestored = true
            facts.ledger.rows += 1
            if isTooMany(row) {
                facts.ledger.reported += 1
                continue
            }
            read(
                RepairRow.Result(cells: result.cells), of: row, columns: .list, target: target,
                presence: result.presence ?? (readsLooseLists ? nil : .optional))
        }
        return true
    }

    /// Reads lines that say what parameters of the signature above mean, in place of a table: `` `code`: the code``.
    private mutating func readMeanings(_ lines: [Line]) -> Bool {
        guard section == .request, !signatureParameters.isEmpty, let target = sectionTarget else { return false }
        let meanings = lines.compactMap { ReadFieldItem(vocabulary: vocabulary).meaning($0.text) }
        guard meanings.count == lines.count,
            meanings.allSatisfy({ signatureParameters[$0.name.withoutCodeMarks.string] != nil })
        else { return false }
        let columns = Columns([.name, .description])
        hasTable = true
        for (line, meaning) in zip(lines, meanings) {
            facts.ledger.rows += 1
            read(
                RepairRow.Result(cells: [meaning.name, meaning.text]), of: Row(text: line.text, line: line),
                columns: columns, target: target)
        }
        return true
    }

    /// The field that an item of a list is where the list stands.
    func fieldItem(_ line: Text) -> ReadFieldItem.Result? {
        let item = ReadFieldItem(vocabulary: vocabulary)
        return readsLooseLists ? item.loose(line) : item.run(line)
    }

    /// Whether a list that stands here is one of the parameters of a hand-written page.
    private var readsLooseLists: Bool { isFreeForm && section == .request && model == nil && isOfHTTP }

    /// What a list that stands here is a list of.
    private var listTarget: ScannedRow.Target? {
        if let model { return !facts.models[model].hasTable || columns == .list ? .model(model) : nil }
        guard section == .request, !hasTable || columns == .list, signatureParameters.isEmpty,
            readsLooseLists || facts.operations.last?.isNamed == true
        else { return nil }
        return sectionTarget
    }
}

extension [Line] {
    /// The lines from each one that starts a piece to the next.
    fileprivate func split(at isStart: (Line) -> Bool) -> [[Line]] {
        var pieces: [[Line]] = []
        for line in self {
            if pieces.isEmpty || isStart(line) { pieces.append([]) }
            pieces[pieces.count - 1].append(line)
        }
        return pieces
    }
}

extension Columns {
    /// What an item of a list of fields tells.
    static let list = Columns([.name, .type, .defaultValue, .description])
}

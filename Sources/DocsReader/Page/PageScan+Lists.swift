import DocsSchema

extension PageScan {
    /// Reads a list as the rows of the table that the section or data structure does not have; `false` if it is none.
    ///
    /// Each item needs a type; in the request of a hand-written page that states HTTP, one of them something that only
    /// fields have, or all of them names in code, right below the heading.
    /// Parameters and what comes back count there, parameters also where the page names the operation in words: elsewhere
    /// a list may speak of a function of the vendor's that calls several.
    mutating func readList(_ lines: [Line], above rest: ArraySlice<Block>) -> Bool {
        if readMeanings(lines) { return true }
        guard isListDue, let first = lines.first, columnsBelow(rest) == nil,
            let (items, results) = fields(in: lines, isBare: caption.isEmpty, read: fieldItem)
        else { return false }
        if section == .response, results.contains(where: \.type.isEmpty) { return false }
        let target = listTarget(at: first)
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
            if isTooMany(row) { continue }
            read(
                RepairRow.Result(cells: result.cells), of: row, columns: .list, target: target,
                presence: result.presence ?? (readsLooseLists ? nil : .optional))
        }
        return true
    }

    /// Whether lines are a list such as hand-written pages have below the heading of a request, or look like one.
    func isList(_ lines: [Line]) -> Bool {
        guard isFreeForm, isOfHTTP, !lines.contains(where: { HTTPLine(labelled: $0.text, vocabulary) != nil }) else {
            return false
        }
        let read = ReadFieldItem(vocabulary: vocabulary).loose
        return lines.startOfList != nil || fields(in: lines, isBare: true, read: read) != nil
    }

    /// The items of a list and the fields that they are; `nil` unless all are some, and one tells more of its field than
    /// what it means, or all names are code right below the heading.
    private func fields(
        in lines: [Line], isBare: Bool, read: (Text) -> ReadFieldItem.Result?
    ) -> (items: [[Line]], fields: [ReadFieldItem.Result])? {
        guard let column = lines.first?.column else { return nil }
        let items = lines.split(at: { $0.column <= column })
        var fields: [ReadFieldItem.Result] = []
        for item in items {
            guard let field = read(item[0].text) else { return nil }
            fields.append(field)
        }
        guard fields.contains(where: \.isStated) || isBare && fields.allSatisfy(\.name.isCodeSpan) else { return nil }
        return (items, fields)
    }

    /// The field that an item of a list is where the list stands.
    func fieldItem(_ line: Text) -> ReadFieldItem.Result? {
        let item = ReadFieldItem(vocabulary: vocabulary)
        return readsLooseLists ? item.loose(line) : item.run(line)
    }

    /// Whether a list that stands here is one of the operation of a hand-written page.
    private var readsLooseLists: Bool {
        isFreeForm && (section == .request || section == .response) && model == nil && isOfHTTP
    }

    /// Whether a list that stands here could be one of fields.
    private var isListDue: Bool {
        if let model { return !facts.models[model].hasTable || columns == .list }
        guard !hasTable || columns == .list, signatureParameters.isEmpty else { return false }
        return readsLooseLists || section == .request && facts.operations.last?.isNamed == true
    }

    /// What a list that stands here is a list of.
    private mutating func listTarget(at line: Line) -> ScannedRow.Target {
        if let model { return .model(model) }
        let operation = operation(at: line)
        return section == .response ? .response(operation: operation) : .request(operation: operation)
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

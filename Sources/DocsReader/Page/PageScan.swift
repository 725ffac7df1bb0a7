import DocsSchema

/// The state of ``ReadPage``: what has been read so far, and what the next row belongs to.
struct PageScan {
    let vocabulary: Vocabulary
    let page: String
    var facts: PageFacts
    var diagnostics = Diagnostics()

    private var title = ""
    private var section: Section?
    /// The lines before the first section, which describe the operation.
    private var preamble: [Line] = []
    /// The text of the sample section that is being read.
    private var sample: [Line] = []
    /// What the sample code of the operation says.
    private var sampleCode: [Line] = []
    /// The columns of the last table of the API.
    private var columns: Columns?
    /// Whether anything but rows stood between the last header and the next row.
    private var isInterrupted = false
    /// Whether the header of the last request table was padded by a formatter.
    private var isPadded = false
    /// The data structure whose heading was read last.
    private var model: Int?
    private var linked: Set<String> = []
    private var results: [PendingField] = []

    /// A field that waits for what only the end of the page tells.
    private struct PendingField {
        var result: ReadField.Result
        var target: Target
        var isRepaired: Bool
        var isIndented: Bool
    }

    /// The table a row belongs to.
    private enum Target: Hashable {
        case request(operation: Int)
        case response(operation: Int)
        case model(Int)
    }

    init(vocabulary: Vocabulary, page: String) {
        self.vocabulary = vocabulary
        self.page = page
        facts = PageFacts(path: page)
    }

    mutating func read(_ block: Block) {
        if case .table = block {} else { isInterrupted = true }
        switch block {
        case .frontMatter(let lines): readFrontMatter(lines)
        case .heading(let heading): read(heading)
        case .table(let rows): read(rows)
        case .code(let code): read(code)
        case .paragraph(let lines): read(lines)
        }
    }
}

// MARK: - Headings and text

extension PageScan {
    private mutating func readFrontMatter(_ lines: [Line]) {
        for line in lines where line.text.hasPrefix("title:") {
            title = line.text.dropFirst(6).trimmed.string
        }
    }

    private mutating func read(_ heading: Heading) {
        if let section = vocabulary.section(heading: heading.text), heading.level != 1 || title.isEmpty == false {
            start(section, at: heading.line)
        } else if let name = heading.modelName, section != nil || heading.text.contains("<a id=") {
            endSample()
            section = .dataStructures
            startModel(name, at: heading.line)
        } else if heading.level == 1 {
            restart(title: heading.text.string)
        } else if heading.level == 2, section != nil, section != .request {
            endSample()
            section = nil
            preamble = []
            model = nil
            title = heading.text.string
        } else {
            keep(heading.line)
        }
    }

    /// A second title that equals the first: the page was pasted into itself and starts again.
    private mutating func restart(title: String) {
        endSample()
        section = nil
        preamble = []
        model = nil
        if self.title.isEmpty || title != self.title { self.title = title }
    }

    private mutating func start(_ section: Section, at line: Line) {
        endSample()
        switch section {
        case .request, .method:
            model = nil
            startOperation(section, at: line)
        case .response:
            model = nil
        case .dataStructures, .sampleCode, .sampleResult, .http:
            break
        }
        self.section = section
    }

    /// Another request section after a whole operation starts a second operation, unless the page repeats itself.
    private mutating func startOperation(_ section: Section, at line: Line) {
        let isNew = facts.operations.last.map { $0.hasRequest && $0.hasResponse && title != $0.title } ?? true
        if isNew {
            facts.operations.append(
                OperationFacts(position: position(line), title: title, description: preamble.prose(vocabulary)))
            sampleCode = []
        }
        preamble = []
        if section == .request { facts.operations[facts.operations.count - 1].hasRequest = true }
    }

    /// The operation that is being read; made if the page goes on without saying that one starts.
    private mutating func operation(at line: Line) -> Int {
        if facts.operations.isEmpty { startOperation(.method, at: line) }
        return facts.operations.count - 1
    }

    private mutating func startModel(_ name: String, at line: Line) {
        facts.models.append(ModelFacts(name: name, position: position(line)))
        model = facts.models.count - 1
    }

    private mutating func read(_ lines: [Line]) {
        for line in lines {
            if let type = typeLabel(line.text) {
                state(type: type, at: line)
            } else if let method = line.text.methodName, section == .method || line.text.first == UInt8(ascii: "`") {
                state(method: method, at: line)
            } else if section == .http, let http = line.text.httpLine {
                let index = operation(at: line)
                facts.operations[index].method = http.method
                facts.operations[index].path = http.path
            } else {
                keep(line)
            }
        }
    }

    private mutating func read(_ code: Code) {
        switch section {
        case nil:
            preamble.append(code.line)
            preamble += code.lines
            preamble.append(Line(text: code.line.text.prefix(code.line.fenceLength ?? 3), number: 0, start: 0))
        case .sampleCode, .sampleResult, .response:
            sample += code.lines
        default:
            break
        }
    }

    private mutating func keep(_ line: Line) {
        switch section {
        case nil: preamble.append(line)
        case .sampleCode, .sampleResult: sample.append(line)
        default: break
        }
    }

    private mutating func endSample() {
        defer { sample = [] }
        guard !sample.isEmpty, !facts.operations.isEmpty else { return }
        let index = facts.operations.count - 1
        switch section {
        case .sampleCode:
            sampleCode = sample
            if let call = sample.call {
                if facts.operations[index].name == nil {
                    facts.operations[index].name = Stated(value: call.method, rule: .sampleCode)
                }
                if let stated = facts.operations[index].client, stated.value != call.client {
                    diagnostics.report(
                        .clientsDiffer(at: facts.operations[index].position, stated.value, call.client))
                }
                facts.operations[index].client = Stated(
                    value: call.client,
                    rule: facts.operations[index].client?.value == call.client ? nil : .sampleCode
                )
            }
        case .sampleResult, .response:
            if facts.operations[index].sampleResult == nil {
                facts.operations[index].sampleResult = ReadSampleResult().run(sample)
            }
        default:
            break
        }
    }

    private mutating func state(method: (client: String, name: String), at line: Line) {
        let index = operation(at: line)
        guard facts.operations[index].name == nil else { return }
        facts.operations[index].client = Stated(value: method.client)
        facts.operations[index].name = Stated(value: method.name)
    }

    private mutating func state(type: Text, at line: Line) {
        guard !facts.operations.isEmpty, let name = ReadType(dialect: vocabulary.dialect).run(type).name else { return }
        let index = facts.operations.count - 1
        if section == .request, facts.operations[index].request.isEmpty, type.isTypeName {
            facts.operations[index].requestName = name
        } else {
            section = .response
            facts.operations[index].responseName = facts.operations[index].responseName ?? name
        }
    }

    /// The type that a line such as ``Type: `X` `` states.
    private func typeLabel(_ line: Text) -> Text? {
        guard section != nil, section != .sampleCode, section != .sampleResult else { return nil }
        for label in vocabulary.dialect.typeLabels where line.count > label.utf8.count {
            let head = line.prefix(label.utf8.count)
            guard head.key == label else { continue }
            let rest = line[head.endIndex...].trimmedStart
            if rest.first == UInt8(ascii: ":") { return rest.dropFirst().trimmed.withoutCodeMarks }
            if rest.hasPrefix("：") { return rest.dropFirst(3).trimmed.withoutCodeMarks }
        }
        return nil
    }

    private func position(_ line: Line) -> SourcePosition {
        SourcePosition(file: page, line: line.number, column: line.column)
    }
}

// MARK: - Rows

extension PageScan {
    private mutating func read(_ rows: [Row]) {
        var isForeign = false
        for (index, row) in rows.enumerated() where !row.isRuler {
            let cells = SplitCells().run(row.text)
            let isHead = index + 1 < rows.count && rows[index + 1].isRuler
            if let header = Columns(cells, vocabulary: vocabulary) {
                isForeign = false
                start(header, row: row)
            } else if isHead {
                isForeign = true
            } else {
                facts.ledger.rows += 1
                if isForeign {
                    facts.ledger.notOfTheAPI += 1
                } else {
                    read(row, cells: cells)
                }
            }
        }
    }

    /// A header: the rows that follow belong to the section, or to what only such a table can be.
    private mutating func start(_ header: Columns, row: Row) {
        columns = header
        isInterrupted = false
        if header.contains(.defaultValue) {
            let index = operation(at: row.line)
            facts.operations[index].hasRequest = true
            model = nil
            isPadded = row.text.contains("  |")
            if section != .request { section = .request }
        } else if section == .request, hasRequestRows {
            section = .dataStructures
        }
    }

    private var hasRequestRows: Bool {
        results.contains { $0.target == .request(operation: facts.operations.count - 1) }
    }

    private mutating func read(_ row: Row, cells: [Text]) {
        let repair = RepairRow(vocabulary: vocabulary)
        guard let columns = columns(for: cells, repair) else {
            facts.ledger.reported += 1
            diagnostics.report(.unreadableRow(at: position(row.line)))
            return
        }
        guard let target = target(of: columns, at: row.line) else {
            facts.ledger.notOfTheAPI += 1
            return
        }
        for (index, part) in repair.run(cells, columns: columns).enumerated() {
            if index > 0 { facts.ledger.rows += 1 }
            read(part, of: row, columns: columns, target: target)
        }
    }

    /// The columns of the table that a row belongs to: of the last header if nothing came between, else of any table
    /// of the factory whose shape the row has.
    private func columns(for cells: [Text], _ repair: RepairRow) -> Columns? {
        let known = [columns, .model, .request, .response].compactMap { $0 }
        if let columns, !isInterrupted, repair.fits(Array(cells.prefix(columns.count)), columns) { return columns }
        return known.first { $0.count == cells.count && repair.fits(cells, $0) }
            ?? known.first { repair.fits(Array(cells.prefix($0.count)), $0) }
    }

    private mutating func target(of columns: Columns, at line: Line) -> Target? {
        if columns.contains(.defaultValue) { return .request(operation: operation(at: line)) }
        if let model { return .model(model) }
        switch section {
        case .request: return .request(operation: operation(at: line))
        case .response where columns.contains(.required) == false: return .response(operation: operation(at: line))
        case .response: return .response(operation: operation(at: line))
        case nil where facts.operations.isEmpty: return nil
        default:
            guard columns.contains(.required) else { return .response(operation: operation(at: line)) }
            facts.models.append(ModelFacts(name: nil, position: position(line)))
            model = facts.models.count - 1
            return .model(facts.models.count - 1)
        }
    }

    private mutating func read(_ part: RepairRow.Result, of row: Row, columns: Columns, target: Target) {
        let cell = part.cells.first { !$0.isEmpty }
        var position = position(row.line)
        if let cell { position.column = cell.startIndex - row.line.start + 1 }
        let result = ReadField(vocabulary: vocabulary, columns: columns).run(part.cells, position: position)
        if let damage = part.damage { diagnostics.report(.repaired(damage, at: position, name: result.field.name)) }
        if let flag = result.unknownFlag {
            diagnostics.report(.unknownFlag(flag, field: result.field.name, at: position))
        }
        if case .unknown(let type) = result.type {
            diagnostics.report(.unknownType(type, field: result.field.name, at: position))
        }
        if let name = result.field.type.modelName { linked.insert(name) }
        results.append(
            PendingField(
                result: result, target: target, isRepaired: part.damage != nil, isIndented: row.isIndented))
    }
}

// MARK: - The end of the page

extension PageScan {
    /// Decides what needs the whole page: enums, names of rows that lost theirs, elements of arrays, the query tell.
    mutating func finish() -> PageFacts {
        endSample()
        let decide = DecideEnum(
            pageMarksExamples: results.contains { $0.result.field.example != nil && !$0.result.hasBareExample })
        for pending in results {
            guard let field = field(pending, decide) else { continue }
            add(field, pending)
        }
        for index in facts.operations.indices {
            findElements(operation: index)
            let rows = results.filter { $0.target == .request(operation: index) }
            facts.operations[index].isQuery = isPadded ? nil : !rows.contains { !$0.isIndented }
        }
        facts.operations.removeAll { $0.request.isEmpty && !$0.hasResponse && $0.name == nil }
        if facts.operations.isEmpty {
            diagnostics.report(.noOperation(page: page))
        }
        return facts
    }

    private mutating func field(_ pending: PendingField, _ decide: DecideEnum) -> FieldFacts? {
        var field = pending.result.field
        if case .enumValue = pending.result.type, case .model(let index) = pending.target {
            facts.models[index].values.append(OpenEnum.Value(field.name, description: field.description))
            facts.ledger.fields += 1
            return nil
        }
        if field.name.isEmpty {
            guard let name = nameFromSample(field) else {
                facts.ledger.reported += 1
                diagnostics.report(.namelessRow(at: field.position))
                return nil
            }
            field.name = name
            field.inferences.append(Inference(.name, by: .repairedRow))
        }
        let values = decide.run(pending.result)
        if !values.isEmpty {
            field.values = values
            field.description = pending.result.lead
        }
        return field
    }

    private mutating func add(_ field: FieldFacts, _ pending: PendingField) {
        let isNew: Bool
        switch pending.target {
        case .request(let index): isNew = facts.operations[index].request.appendUnlessKnown(field)
        case .response(let index): isNew = facts.operations[index].response.appendUnlessKnown(field)
        case .model(let index): isNew = facts.models[index].fields.appendUnlessKnown(field)
        }
        if !isNew {
            facts.ledger.repeated += 1
        } else if pending.isRepaired {
            facts.ledger.repaired += 1
        } else {
            facts.ledger.fields += 1
        }
    }

    /// The one key of the sample result that has the row's example value and no row of its own.
    private func nameFromSample(_ field: FieldFacts) -> String? {
        guard let example = field.example, let sample = facts.operations.last?.sampleResult else { return nil }
        let known = Set(results.map(\.result.field.name))
        var names: Set<String> = []
        sample.visitMembers { member in
            if member.value == example, !known.contains(member.name) { names.insert(member.name) }
        }
        return names.count == 1 ? names.first : nil
    }

    /// The elements of a response's array are the data structure that nothing on the page links to.
    private mutating func findElements(operation index: Int) {
        for field in facts.operations[index].response.indices where facts.operations[index].response[field].needsElement
        {
            let orphan = facts.models.first { $0.name.map { !linked.contains($0) } ?? false && $0.values.isEmpty }
            guard let name = orphan?.name else { continue }
            facts.operations[index].response[field].type = .array(.model(name))
            facts.operations[index].response[field].needsElement = false
            facts.operations[index].response[field].inferences = [Inference(.type, by: .unlinkedModel)]
        }
    }
}

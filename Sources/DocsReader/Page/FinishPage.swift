import DocsSchema

/// Decides what needs the whole page: enums, names of rows that lost theirs, elements of arrays, the query tell.
struct FinishPage {
    let rows: [ScannedRow]
    let end: PageEnd

    func run(_ facts: PageFacts, diagnostics: inout Diagnostics) -> PageFacts {
        var facts = facts
        var fields = readRows(into: &facts, diagnostics: &diagnostics)
        joinCopies(of: facts.models, in: &fields)
        for index in facts.models.indices { facts.models[index].fields = fields[.model(index)] }
        let linked = linkedNames(facts.models)
        let fill = FillCutModel(sample: facts.operations.last?.sampleResult)
        if case .rows = end, case .model(let last)? = rows.last?.target {
            fill.run(&facts.models[last], diagnostics: &diagnostics)
        }
        joinHeadingAndRows(&facts.models)
        if case .heading(let line) = end, let last = emptyModel(at: line, in: facts.models) {
            let names = names(linkedTo: facts.models[last])
            fill.run(&facts.models[last], shownAs: names, diagnostics: &diagnostics)
        }
        facts.models.removeAll { $0.above != nil }
        finishOperations(of: &facts, fields: fields, linked: linked, diagnostics: &diagnostics)
        facts.operations.removeAll { $0.request.isEmpty && !$0.hasResponse && !$0.isNamed && !$0.hasMethodAndPath }
        facts.operations = facts.operations.withoutRepetition
        if facts.operations.isEmpty { diagnostics.report(.noOperation(page: facts.path)) }
        return facts
    }

    /// The fields that the rows are, but for those that are values of an enum.
    private func readRows(into facts: inout PageFacts, diagnostics: inout Diagnostics) -> FieldLists {
        var fields = FieldLists(of: rows)
        var lostNames: [ScannedRow.Target: LostNames] = [:]
        let decide = DecideEnum(
            pageMarksExamples: rows.contains { $0.result.field.example != nil && !$0.result.hasBareExample })
        // A row is large, so that its parts are looked at where they are.
        for index in rows.indices {
            if rows[index].isBody {
                facts.ledger.notOfTheAPI += 1
            } else if case .enumValue = rows[index].result.type, case .model(let model) = rows[index].target {
                let name = rows[index].result.field.name
                facts.models[model].values.append(
                    OpenEnum.Value(name, description: rows[index].result.field.description))
                facts.ledger.fields += 1
            } else if let field = field(of: index, decide, facts, &lostNames) {
                let outcome = fields.append(field, of: index)
                facts.ledger.count(field, rows[index].damage, isNew: outcome == .new)
                if outcome == .contradicting { diagnostics.report(.contradictingRow(field.name, at: field.position)) }
            } else {
                facts.ledger.reported += 1
                diagnostics.report(.namelessRow(at: rows[index].result.field.position))
            }
        }
        return fields
    }

    /// The field of a row, with its name and its values; `nil` if it lost its name for good.
    private func field(
        of row: Int, _ decide: DecideEnum, _ facts: PageFacts, _ lostNames: inout [ScannedRow.Target: LostNames]
    ) -> FieldFacts? {
        var field = rows[row].result.field
        if field.name.isEmpty {
            guard let name = nameInSample(rows[row], facts, &lostNames) else { return nil }
            field.name = name
            field.inferences.append(Inference(.name, by: .repairedRow))
        }
        guard !rows[row].result.list.bullets.isEmpty else { return field }
        let values = decide.run(rows[row].result)
        if !values.isEmpty {
            field.values = values
            field.description = rows[row].result.list.lead
        }
        return field
    }

    /// The name of a row that lost it, as the samples show it.
    private func nameInSample(
        _ row: ScannedRow, _ facts: PageFacts, _ lostNames: inout [ScannedRow.Target: LostNames]
    ) -> String? {
        guard let example = row.result.field.example else { return nil }
        if let names = lostNames[row.target] { return names.name(of: example) }
        let sample = sample(showing: row.target, facts) ?? .object([])
        let rows = rows.filter { $0.target == row.target }
        var names = LostNames(sample: sample, known: Set(rows.map(\.result.field.name)))
        if case .request(let index) = row.target, rows.count(where: { $0.result.field.name.isEmpty }) == 1 {
            names.add(facts.operations[index].sampleArguments, of: example)
        }
        lostNames[row.target] = names
        return names.name(of: example)
    }

    /// The sample of what a table describes: the object that a call passes, if it is spelled out, or else what comes back,
    /// with the examples of the fields that hold a data structure.
    private func sample(showing target: ScannedRow.Target, _ facts: PageFacts) -> JSON? {
        if case .request(let index) = target {
            let members = facts.operations[index].sampleArguments.compactMap { name, value in
                value.map { JSON.Member(name, $0) }
            }
            if !members.isEmpty { return .object(members) }
        }
        let result = facts.operations.last?.sampleResult
        guard case .model(let index) = target, let name = facts.models[index].name else { return result }
        let examples = rows.compactMap { row in
            row.result.field.type.modelName == name ? row.result.field.example : nil
        }
        return examples.isEmpty ? result : .array(examples + [result].compactMap(\.self))
    }
}

extension Ledger {
    fileprivate mutating func count(_ field: FieldFacts, _ damage: RepairRow.Damage?, isNew: Bool) {
        if !isNew {
            repeated += 1
        } else if damage != nil {
            repaired += 1
        } else if !field.inferences.isEmpty {
            inferred += 1
        } else {
            fields += 1
        }
    }
}

extension Diagnostic {
    fileprivate static func namelessRow(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "nameless-row", .warning, at: position,
            "row has no name, and no sample shows which one it lost; it was passed over")
    }

    fileprivate static func contradictingRow(_ name: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "rows-differ", .warning, at: position,
            "row of '\(name)' has another type or flag than the one above it in the table, which counts")
    }

    fileprivate static func noOperation(page: String) -> Diagnostic {
        Diagnostic(
            id: "no-operation", .note, at: SourcePosition(file: page),
            "no operation was read from this page: no part of it names a method, and no table gives parameters")
    }
}

import DocsSchema

/// Decides what needs the whole page: enums, names of rows that lost theirs, elements of arrays, the query tell.
struct FinishPage {
    let rows: [ScannedRow]
    /// Whether nothing stands below the last table, so that the page may have been cut inside it.
    let endsInTable: Bool

    init(rows: [ScannedRow], endsInTable: Bool) {
        self.rows = ReadCrosses().run(NestMarkedRows().run(rows))
        self.endsInTable = endsInTable
    }

    func run(_ facts: PageFacts, diagnostics: inout Diagnostics) -> PageFacts {
        var facts = facts
        var fields = readRows(into: &facts, diagnostics: &diagnostics)
        joinCopies(of: facts.models, in: &fields)
        for index in facts.models.indices { facts.models[index].fields = fields[.model(index)] }
        let linked = linkedNames(facts.models)
        if endsInTable, case .model(let last)? = rows.last?.target {
            FillCutModel(sample: facts.operations.last?.sampleResult)
                .run(&facts.models[last], diagnostics: &diagnostics)
        }
        joinHeadingAndRows(&facts.models)
        facts.models.removeAll { $0.above != nil }
        finishOperations(of: &facts, fields: fields, linked: linked, diagnostics: &diagnostics)
        facts.operations.removeAll { $0.request.isEmpty && !$0.hasResponse && !$0.isNamed && !$0.hasMethodAndPath }
        if facts.operations.isEmpty { diagnostics.report(.noOperation(page: facts.path)) }
        return facts
    }

    /// The fields that the rows are, but for those that are values of an enum.
    private func readRows(into facts: inout PageFacts, diagnostics: inout Diagnostics) -> FieldLists {
        var fields = FieldLists()
        var lostNames: [ScannedRow.Target: LostNames] = [:]
        let decide = DecideEnum(
            pageMarksExamples: rows.contains { $0.result.field.example != nil && !$0.result.hasBareExample })
        for row in rows {
            if case .enumValue = row.result.type, case .model(let index) = row.target {
                facts.models[index].values.append(
                    OpenEnum.Value(row.result.field.name, description: row.result.field.description))
                facts.ledger.fields += 1
            } else if let field = field(row, decide, facts, &lostNames) {
                facts.ledger.count(field, row, isNew: fields.append(field, of: row))
            } else {
                facts.ledger.reported += 1
                diagnostics.report(.namelessRow(at: row.result.field.position))
            }
        }
        return fields
    }

    /// The field of a row, with its name and its values; `nil` if it lost its name for good.
    private func field(
        _ row: ScannedRow, _ decide: DecideEnum, _ facts: PageFacts,
        _ lostNames: inout [ScannedRow.Target: LostNames]
    ) -> FieldFacts? {
        var field = row.result.field
        if field.name.isEmpty {
            guard let name = nameInSample(row, facts, &lostNames) else { return nil }
            field.name = name
            field.inferences.append(Inference(.name, by: .repairedRow))
        }
        let values = decide.run(row.result)
        if !values.isEmpty {
            field.values = values
            field.description = row.result.list.lead
        }
        return field
    }

    /// The name of a row that lost it, as the sample result shows it.
    private func nameInSample(
        _ row: ScannedRow, _ facts: PageFacts, _ lostNames: inout [ScannedRow.Target: LostNames]
    ) -> String? {
        guard let example = row.result.field.example, let sample = facts.operations.last?.sampleResult else {
            return nil
        }
        let names =
            lostNames[row.target]
            ?? LostNames(
                sample: sample, known: Set(rows.filter { $0.target == row.target }.map(\.result.field.name)))
        lostNames[row.target] = names
        return names.name(of: example)
    }
}

extension Ledger {
    fileprivate mutating func count(_ field: FieldFacts, _ row: ScannedRow, isNew: Bool) {
        if !isNew {
            repeated += 1
        } else if row.damage != nil {
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

    fileprivate static func noOperation(page: String) -> Diagnostic {
        Diagnostic(
            id: "no-operation", .note, at: SourcePosition(file: page),
            "no operation on this page: it has neither a method nor a table of parameters")
    }
}

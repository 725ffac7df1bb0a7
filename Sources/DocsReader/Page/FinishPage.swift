import DocsSchema

/// Decides what needs the whole page: enums, names of rows that lost theirs, elements of arrays, the query tell.
struct FinishPage {
    let rows: [ScannedRow]
    /// Whether nothing stands below the last table, so that the page may have been cut inside it.
    let endsInTable: Bool

    init(rows: [ScannedRow], endsInTable: Bool) {
        self.rows = NestMarkedRows().run(rows)
        self.endsInTable = endsInTable
    }

    func run(_ facts: PageFacts, diagnostics: inout Diagnostics) -> PageFacts {
        var facts = facts
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
        joinCopies(of: facts.models, in: &fields)
        for index in facts.models.indices { facts.models[index].fields = fields[.model(index)] }
        let linked = linkedNames(facts.models)
        joinHeadingAndRows(&facts.models)
        if endsInTable, case .model(let last)? = rows.last?.target, facts.models.indices.contains(last) {
            FillCutModel(sample: facts.operations.last?.sampleResult)
                .run(&facts.models[last], diagnostics: &diagnostics)
        }
        facts.models.removeAll { $0.above != nil }
        let parameters = Dictionary(grouping: rows.filter { $0.target.isRequest }, by: \.target)
        for index in facts.operations.indices {
            facts.operations[index].request += fields[.request(operation: index)]
            facts.operations[index].response = fields[.response(operation: index)]
            if !facts.operations[index].hasHTTP, let http = facts.operations[index].notedHTTP {
                facts.operations[index].method = facts.operations[index].method ?? http.method
                facts.operations[index].path = facts.operations[index].path ?? http.path
            }
            findElements(of: &facts.operations[index], models: facts.models, linked: linked)
            if let last = rows.last, last.target == .request(operation: index), last.damage == .missingCells {
                facts.operations[index].cutRow = last.result.field.position
            }
            facts.operations[index].isQuery = isQuery(
                facts.operations[index], parameters[.request(operation: index)] ?? [], facts)
        }
        facts.operations.removeAll { $0.request.isEmpty && !$0.hasResponse && !$0.isNamed }
        if facts.operations.isEmpty { diagnostics.report(.noOperation(page: facts.path)) }
        return facts
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
            field.description = row.result.lead
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

    /// Makes one statement of the tables that a page gives one data structure.
    private func joinCopies(of models: [ModelFacts], in fields: inout FieldLists) {
        var first: [String: Int] = [:]
        for (index, model) in models.enumerated() {
            guard let name = model.name else { continue }
            if let known = first[name] {
                fields.join(.model(index), to: .model(known))
            } else {
                first[name] = index
            }
        }
    }

    /// Gives rows without a heading to the one heading without a table, which was moved behind them.
    private func joinHeadingAndRows(_ models: inout [ModelFacts]) {
        let bare = models.indices.filter { models[$0].name != nil && !models[$0].hasTable && models[$0].fields.isEmpty }
        let nameless = models.filter { $0.name == nil && $0.above == nil }
        guard bare.count == 1, !nameless.isEmpty else { return }
        models[bare[0]].fields = nameless.flatMap(\.fields)
        models.removeAll { $0.name == nil && $0.above == nil }
    }

    /// The data structures that anything on the page links to but they themselves, as a tree does in its branches.
    private func linkedNames(_ models: [ModelFacts]) -> Set<String> {
        Set(
            rows.compactMap { row in
                let name = row.result.field.type.modelName ?? row.result.field.nestedName
                if case .model(let index) = row.target, models[index].name == name { return nil }
                return name
            })
    }

    /// The elements of a response's array are the data structure that nothing else on the page links to.
    private func findElements(of operation: inout OperationFacts, models: [ModelFacts], linked: Set<String>) {
        guard operation.response.contains(where: \.needsElement) else { return }
        let orphan = models.first { $0.name.map { !linked.contains($0) } == true && $0.values.isEmpty }
        guard let name = orphan?.name else { return }
        for index in operation.response.indices where operation.response[index].needsElement {
            operation.response[index].type = .array(.model(name))
            operation.response[index].needsElement = false
            operation.response[index].inferences = [Inference(.type, by: .unlinkedModel)]
        }
    }

    /// Whether all parameter rows that are as they were written stand behind a space; `nil` if a formatter removed it.
    ///
    /// Translated pages went through formatters. Where one left none of the factory's spaces, it left no tell.
    private func isQuery(_ operation: OperationFacts, _ parameters: [ScannedRow], _ facts: PageFacts) -> Bool? {
        guard !operation.isPadded, !parameters.isEmpty else { return nil }
        guard facts.language != .english || operation.hasSpaces || parameters.contains(where: \.isIndented) else {
            return nil
        }
        let whole = parameters.filter { $0.damage == nil }
        return (whole.isEmpty ? parameters : whole).allSatisfy(\.isIndented)
    }
}

extension ScannedRow.Target {
    fileprivate var isRequest: Bool { if case .request = self { true } else { false } }
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

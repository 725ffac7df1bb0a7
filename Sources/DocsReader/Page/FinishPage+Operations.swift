import DocsSchema

/// What only the whole page tells of an operation.
extension FinishPage {
    func finishOperations(
        of facts: inout PageFacts, fields: FieldLists, linked: Set<String>, diagnostics: inout Diagnostics
    ) {
        let parameters = Dictionary(grouping: rows.filter { $0.target.isRequest }, by: \.target)
        for index in facts.operations.indices {
            let target = ScannedRow.Target.request(operation: index)
            facts.operations[index].request += fields[target]
            if let body = parameters[target]?.filter(\.isOfBody), body.count == 1, body[0].canBeBody {
                facts.operations[index].bodyParameter = body[0].result.field.name
            }
            facts.operations[index].placeListed()
            if let sample = facts.operations[index].requestSample {
                if facts.operations[index].request.isEmpty {
                    diagnostics.report(.requestSample(at: sample.position))
                    facts.operations[index].request = sample.fields(by: .example)
                }
                TakeTypesOfSample(rule: .example).run(
                    &facts.operations[index].request, sample: .object(sample.members))
            }
            tellLostParameters(of: facts.operations[index], diagnostics: &diagnostics)
            facts.operations[index].response = fields[.response(operation: index)]
            if facts.operations[index].responseType == nil {
                PlaceInSample().run(&facts.operations[index].response, sample: facts.operations[index].sampleResult)
            }
            let responseSample = facts.operations[index].hasResponse ? nil : facts.operations[index].responseSample
            if let sample = responseSample, !sample.members.isEmpty {
                diagnostics.report(.responseSample(at: sample.position))
                facts.operations[index].response = sample.fields(by: .sampleResult)
            }
            TakeTypesOfSample(rule: .sampleResult).run(
                &facts.operations[index].response, sample: facts.operations[index].sampleResult)
            if !facts.operations[index].hasHTTP, let http = facts.operations[index].notedHTTP {
                facts.operations[index].state(http)
            }
            findElements(of: &facts.operations[index], models: facts.models, linked: linked)
            // Rows that all lack a cell are written so.
            let isCut = rows.last?.damage == .missingCells && rows.dropLast().last?.damage != .missingCells
            if let last = rows.last, last.target == target, isCut {
                facts.operations[index].cutRow = last.result.field.position
            }
            facts.operations[index].isQuery = isQuery(
                facts.operations[index], parameters[target] ?? [], facts.language)
        }
        if let last = facts.operations.last, last.sharesResponse { share(last, with: &facts.operations) }
    }

    /// Gives what comes back from one operation to those that say nothing of it.
    private func share(_ operation: OperationFacts, with others: inout [OperationFacts]) {
        for index in others.indices where !others[index].hasResponse {
            others[index].responseType = operation.responseType
            others[index].response = operation.response
            others[index].responseDescription = operation.responseDescription
        }
    }

    /// The elements of a response's array are the data structure that nothing else on the page links to; the first one, or
    /// that of which the sample shows most.
    private func findElements(of operation: inout OperationFacts, models: [ModelFacts], linked: Set<String>) {
        guard operation.response.contains(where: \.needsElement) else { return }
        // Pages have one or two; of a thousand the sample would be asked a thousand times for each array.
        let orphans = Array(
            models.lazy.filter { $0.name.map { !linked.contains($0) } == true && $0.values.isEmpty }.prefix(16))
        let members = operation.sampleResult?.members ?? []
        let shown = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
        for index in operation.response.indices where operation.response[index].needsElement {
            let names = Set(shown[operation.response[index].name]?.firstObject.map(\.name) ?? [])
            let shares = orphans.map { names.isEmpty ? 0 : $0.fields.count { names.contains($0.name) } }
            guard let most = shares.max(), let place = shares.firstIndex(of: most),
                let name = orphans[place].name
            else { continue }
            operation.response[index].type = .array(.model(name))
            operation.response[index].needsElement = false
            operation.response[index].inferences.state(Inference(.type, by: .unlinkedModel))
        }
    }

    /// Whether all parameter rows that are as they were written stand behind a space; `nil` if a formatter removed it.
    ///
    /// Translated pages went through formatters. Where one left none of the factory's spaces, it left no tell.
    private func isQuery(_ operation: OperationFacts, _ parameters: [ScannedRow], _ language: Language?) -> Bool? {
        guard !operation.isPadded, !parameters.isEmpty else { return nil }
        guard language != .english || operation.hasSpaces || parameters.contains(where: \.isIndented) else {
            return nil
        }
        let whole = parameters.filter { $0.damage == nil }
        return (whole.isEmpty ? parameters : whole).allSatisfy(\.isIndented)
    }
}

extension Diagnostic {
    fileprivate static func requestSample(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "request-sample", .note, at: position,
            "no table of parameters stands here; they were read from the sample, all as optional")
    }

    fileprivate static func responseSample(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "response-sample", .note, at: position,
            "no table says what comes back; the fields were read from the sample, all as optional")
    }
}

extension ScannedRow {
    /// Whether the parameter is all that is sent, as an object or array is that alone goes into the body.
    fileprivate var canBeBody: Bool {
        switch result.type {
        case .type(.model), .type(.array), .type(.map), .array: !isBody
        default: false
        }
    }
}

extension ScannedRow.Target {
    fileprivate var isRequest: Bool { if case .request = self { true } else { false } }
}

import DocsSchema

/// What only the whole page tells of an operation.
extension FinishPage {
    func finishOperations(
        of facts: inout PageFacts, fields: FieldLists, linked: Set<String>, diagnostics: inout Diagnostics
    ) {
        let parameters = Dictionary(grouping: rows.lazy.filter { $0.target.isRequest }, by: \.target)
        // Rows that all lack a cell are written so.
        let isCut = rows.last?.damage == .missingCells && rows.dropLast().last?.damage != .missingCells
        for index in facts.operations.indices {
            let target = ScannedRow.Target.request(operation: index)
            let parameters = parameters[target] ?? []
            var operation = facts.operations[index]
            operation.request += fields[target]
            operation.response = fields[.response(operation: index)]
            finishRequest(of: &operation, parameters, diagnostics: &diagnostics)
            finishResponse(of: &operation, diagnostics: &diagnostics)
            if !operation.hasHTTP, let http = operation.notedHTTP { operation.state(http) }
            findElements(of: &operation, models: facts.models, linked: linked)
            if isCut, let last = rows.last, last.target == target { operation.cutRow = last.result.field.position }
            operation.isQuery = isQuery(operation, parameters, facts.language)
            facts.operations[index] = operation
        }
        if let last = facts.operations.last, last.sharesResponse { share(last, with: &facts.operations) }
    }

    private func finishRequest(
        of operation: inout OperationFacts, _ parameters: [ScannedRow], diagnostics: inout Diagnostics
    ) {
        let body = parameters.filter(\.isOfBody)
        if body.count == 1, body[0].canBeBody { operation.bodyParameter = body[0].result.field.name }
        operation.placeListed()
        if let sample = operation.requestSample {
            if operation.request.isEmpty {
                diagnostics.report(.requestSample(at: sample.position))
                operation.request = sample.fields(by: .example)
            }
            TakeTypesOfSample(rule: .example).run(&operation.request, sample: .object(sample.members))
        }
        tellLostParameters(of: operation, diagnostics: &diagnostics)
    }

    private func finishResponse(of operation: inout OperationFacts, diagnostics: inout Diagnostics) {
        if operation.responseType == nil {
            PlaceInSample().run(&operation.response, sample: operation.sampleResult)
        }
        if !operation.hasResponse, let sample = operation.responseSample, !sample.members.isEmpty {
            diagnostics.report(.responseSample(at: sample.position))
            operation.response = sample.fields(by: .sampleResult)
        }
        TakeTypesOfSample(rule: .sampleResult).run(&operation.response, sample: operation.sampleResult)
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

import DocsSchema

/// Gathers the operations of all pages, one for each client and method, with names that are unique.
struct CollectOperations {
    let settings: ReadSettings

    /// `pages` are sorted, so that the first of several equal things is the same in every run.
    func run(_ pages: [PageFacts], diagnostics: inout Diagnostics) -> [CollectedOperation] {
        var collected: [CollectedOperation] = []
        var index: [String: Int] = [:]
        for page in pages {
            for (number, facts) in page.operations.enumerated() {
                var next = operation(facts, number: number, page: page)
                if facts.isSampleCall || facts.hasHTTP && (facts.method == nil || facts.path == nil) {
                    diagnostics.report(.unknownHTTP(next.operation, at: next.position))
                }
                let key = "\(next.operation.client).\(next.operation.name)"
                if let known = index[key] {
                    // A page that states one method twice says the same in two languages, or twice.
                    let isSamePage = next.operation.page == collected[known].operation.page
                    if isSamePage ? facts.isNamed : collected[known].operation.path == next.operation.path {
                        merge(next, into: &collected[known])
                        continue
                    }
                    rename(&next, page: page.path, taken: index, diagnostics: &diagnostics)
                }
                index["\(next.operation.client).\(next.operation.name)"] = collected.count
                collected.append(next)
            }
        }
        for operation in collected where operation.responseType == nil && !operation.isSampleCall {
            diagnostics.report(.noResponse(operation))
        }
        nameRequests(&collected)
        NameResponses().run(&collected, diagnostics: &diagnostics)
        return collected
    }

    private func operation(_ facts: OperationFacts, number: Int, page: PageFacts) -> CollectedOperation {
        let file = page.path.fileStem
        let client = facts.client ?? Stated(value: page.path.clientName ?? settings.name, rule: .pageName)
        let name = facts.name ?? Stated(value: file.lowerCamelCased, rule: .pageName)
        let method = InferMethod().run(facts, name: name.value, page: file)
        var facts = facts
        if !facts.hasResponse, let envelope = settings.envelope {
            facts.response = envelope.fields(at: facts.position)
        }
        let path =
            facts.path.map { Stated(value: $0) }
            ?? path(of: name.value, page: number == 0 && !facts.isSampleCall ? file : "")
        return CollectedOperation(
            operation: Operation(
                client: client.value,
                name: name.value,
                title: facts.title,
                description: facts.description,
                tag: page.path.tag,
                page: page.path,
                method: method.value,
                path: path.value,
                request: facts.requestName,
                body: facts.bodyParameter,
                sampleResult: facts.sampleResult,
                inferences: [
                    client.rule.map { Inference(.client, by: $0) }, name.rule.map { Inference(.name, by: $0) },
                    method.rule.map { Inference(.method, by: $0) }, path.rule.map { Inference(.path, by: $0) },
                ].compactMap { $0 }
            ),
            requests: [FieldTable(fields: facts.request, description: facts.requestDescription)],
            responses: [FieldTable(fields: facts.response.map(flagged), description: facts.responseDescription)],
            responseType: facts.responseType
                ?? (facts.response.isEmpty ? nil : .model(name.value.upperCaseFirst + "Response")),
            pages: [page.path],
            positions: [facts.position],
            isSampleCall: facts.isSampleCall,
            cutRow: facts.cutRow
        )
    }

    /// The path by the path rule: from the page's file name, or from the method's if the file is named by no words.
    private func path(of name: String, page: String) -> Stated<String> {
        let isName =
            page.utf8.contains(where: \.isLetter)
            && page.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
        return Stated(value: settings.paths.path(page: isName ? page : name.kebabCased), rule: .pageName)
    }

    /// Response tables have no flags: all but the envelope's code and request identifier are always there.
    private func flagged(_ field: FieldFacts) -> FieldFacts {
        guard field.presence == nil else { return field }
        var field = field
        let envelope = settings.envelope ?? .authing
        let isOptional = field.name == envelope.code || field.name == envelope.requestID
        field.presence = isOptional ? .optional : .required
        field.inferences.append(Inference(.presence, by: .responseField))
        return field
    }

    /// The same operation on a second page: its fields are merged, the first page's words stay.
    private func merge(_ other: CollectedOperation, into known: inout CollectedOperation) {
        known.requests += other.requests
        known.responses += other.responses
        known.responseType = known.responseType ?? other.responseType
        known.pages += other.pages
        known.positions += other.positions
        takeMethod(of: other.operation, into: &known.operation)
        if known.operation.title.isEmpty { known.operation.title = other.operation.title }
        if known.operation.description.isEmpty { known.operation.description = other.operation.description }
        known.operation.sampleResult = known.operation.sampleResult ?? other.operation.sampleResult
    }

    /// What a page states, or tells by its form, counts against what another page's parameters suggest.
    private func takeMethod(of other: Operation, into known: inout Operation) {
        func isGuess(_ operation: Operation) -> Bool {
            operation.inferences.contains(Inference(.method, by: .parameterShape))
        }
        guard isGuess(known), !isGuess(other) else { return }
        known.method = other.method
        known.inferences =
            known.inferences.filter { $0.fact != .method } + other.inferences.filter { $0.fact == .method }
    }

    /// A method name that another operation of the client has: the page's file name tells them apart.
    private func rename(
        _ next: inout CollectedOperation,
        page: String,
        taken: [String: Int],
        diagnostics: inout Diagnostics
    ) {
        let stated = next.operation.name
        var name = page.fileStem.lowerCamelCased
        var number = 2
        while name.isEmpty || taken["\(next.operation.client).\(name)"] != nil {
            name = "\(stated)\(number)"
            number += 1
        }
        next.operation.name = name
        next.operation.inferences.state(Inference(.name, by: .uniqueName))
        diagnostics.report(.nameTaken(stated, name: name, client: next.operation.client, at: next.position))
    }

    /// Gives every operation with parameters a request model: the one its page states, else one of its own.
    private func nameRequests(_ operations: inout [CollectedOperation]) {
        var taken = Set(operations.compactMap(\.operation.request))
        for index in operations.indices.sorted(by: { operations[$0].operation.client < operations[$1].operation.client }
        ) {
            guard operations[index].operation.request == nil,
                operations[index].requests.contains(where: { !$0.fields.isEmpty })
            else { continue }
            let method = operations[index].operation.name.upperCaseFirst
            let plain = method.hasSuffix("Request") ? method : method + "Request"
            var name = plain
            if taken.contains(name) { name = operations[index].operation.client.withoutClientSuffix + plain }
            operations[index].operation.request = taken.insertUnique(name)
        }
    }
}

extension Diagnostic {
    fileprivate static func noResponse(_ collected: CollectedOperation) -> Diagnostic {
        let name = "\(collected.operation.client).\(collected.operation.name)"
        guard let row = collected.cutRow else {
            return Diagnostic(
                id: "no-response", .warning, at: collected.position,
                "response of '\(name)' stands on no page; it can be anything")
        }
        return Diagnostic(
            id: "page-cut", .error, at: row,
            "page ends in this row, before the response of '\(name)', which can be anything")
    }

    fileprivate static func unknownHTTP(_ operation: Operation, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "unknown-http", .note, at: position,
            "HTTP method and path of '\(operation.client).\(operation.name)' stand on no page; "
                + "unless the configuration states them they are \(operation.method.rawValue) \(operation.path)")
    }

    fileprivate static func nameTaken(
        _ stated: String,
        name: String,
        client: String,
        at position: SourcePosition
    ) -> Diagnostic {
        Diagnostic(
            id: "name-taken", .note, at: position,
            "method '\(stated)' of \(client) stands elsewhere with another path; this one is called '\(name)'")
    }
}

import DocsSchema

/// Gathers the operations of all pages, one for each client and method, with names that are unique.
struct CollectOperations {
    let settings: ReadSettings

    /// `pages` are sorted, so that the first of several equal things is the same in every run.
    func run(_ pages: [PageFacts], diagnostics: inout Diagnostics) -> [CollectedOperation] {
        var collected: [CollectedOperation] = []
        var index: [String: Int] = [:]
        var numbers: [String: Int] = [:]
        let complete = CompleteOperation(settings: settings)
        let completed = pages.concurrentMap(complete.run)
        for (page, operations) in zip(pages, completed) {
            for (facts, operation) in zip(page.operations, operations) {
                var next = operation
                let isOfHTTP = facts.name == nil || facts.isSampleCall || facts.hasHTTP || facts.path != nil
                if isOfHTTP, !facts.hasMethodAndPath {
                    diagnostics.report(.unknownHTTP(next.operation, facts, at: next.position))
                }
                let places = facts.places + facts.parametersOfQuery.map { ($0, .query) }
                for (field, place) in places where place == next.operation.method.otherPlace {
                    diagnostics.report(.otherPlace(field, next.operation.method, at: field.position))
                }
                if let known = index[next.operation.fullName] {
                    // A page that states one method twice says the same in two languages, or twice.
                    let isSamePage = next.operation.page == collected[known].operation.page
                    if isSamePage ? facts.isNamed : collected[known].operation.path == next.operation.path {
                        merge(next, into: &collected[known])
                        continue
                    }
                    rename(&next, taken: index, numbers: &numbers, diagnostics: &diagnostics)
                }
                index[next.operation.fullName] = collected.count
                collected.append(next)
            }
        }
        for operation in collected where operation.responseType == nil && !operation.isSampleCall {
            diagnostics.report(.noResponse(operation))
        }
        NameRequests().run(&collected)
        NameResponses().run(&collected, diagnostics: &diagnostics)
        return collected
    }

    /// The same operation on a second page: its fields are merged, the first page's words stay.
    private func merge(_ other: CollectedOperation, into known: inout CollectedOperation) {
        known.requests += other.requests
        known.responses += other.responses
        known.responseType = known.responseType ?? other.responseType
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
    ///
    /// `numbers` holds where each name is numbered from, as a page can have thousands of one name.
    private func rename(
        _ next: inout CollectedOperation, taken: [String: Int], numbers: inout [String: Int],
        diagnostics: inout Diagnostics
    ) {
        let stated = next.operation.name
        let fullName = next.operation.fullName
        var name = next.operation.page.fileStem.lowerCamelCased
        var number = numbers[fullName, default: 2]
        while name.isEmpty || name.lowercased() == stated.lowercased()
            || taken["\(next.operation.client).\(name)"] != nil
        {
            name = "\(stated)\(number)"
            number += 1
        }
        numbers[fullName] = number
        next.operation.name = name
        next.operation.inferences.state(Inference(.name, by: .uniqueName))
        diagnostics.report(.nameTaken(stated, name: name, client: next.operation.client, at: next.position))
    }
}

extension Diagnostic {
    fileprivate static func noResponse(_ collected: CollectedOperation) -> Diagnostic {
        let name = collected.operation.fullName
        guard let row = collected.cutRow else {
            return Diagnostic(
                id: "no-response", .warning, at: collected.position,
                "response of '\(name)' stands on no page; it can be anything")
        }
        return Diagnostic(
            id: "page-cut", .error, at: row,
            "page ends in this row, before the response of '\(name)', which can be anything")
    }

    fileprivate static func otherPlace(
        _ field: FieldFacts, _ method: HTTPMethod, at position: SourcePosition
    ) -> Diagnostic {
        let (stated, place) = method.sendsQuery ? ("body", "query") : ("query", "body")
        return Diagnostic(
            id: "other-place", .warning, at: position,
            "'\(field.name)' goes into the \(stated) by its table; \(method.rawValue) sends it in the \(place)")
    }

    fileprivate static func unknownHTTP(
        _ operation: Operation, _ facts: OperationFacts, at position: SourcePosition
    ) -> Diagnostic {
        let (method, path) = (operation.method.rawValue, operation.path)
        let (missing, verb, invented) =
            switch (facts.method, facts.path) {
            case (nil, _?): ("method", "stands", "it it is \(method)")
            case (_?, nil): ("path", "stands", "it it is \(path)")
            default: ("method and path", "stand", "them they are \(method) \(path)")
            }
        return Diagnostic(
            id: "unknown-http", facts.name == nil ? .warning : .note, at: position,
            "HTTP \(missing) of '\(operation.fullName)' \(verb) on no page; unless the configuration states \(invented)"
        )
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

extension HTTPMethod {
    /// Where clients send no parameters of the method.
    fileprivate var otherPlace: ParameterPlace { sendsQuery ? .body : .query }
}

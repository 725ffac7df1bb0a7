import DocsSchema

/// Makes operations of what a page says of them, and infers what the page does not say.
struct CompleteOperation: Sendable {
    let settings: ReadSettings

    @Sendable func run(_ page: PageFacts) -> [CollectedOperation] {
        let isAlone = page.operations.count { $0.name == nil } == 1
        return page.operations.enumerated().map { run($1, number: $0, isAlone: isAlone, of: page) }
    }

    /// `number` counts the operations of the page, of which the first is the one that its file is named after, if it is
    /// the only one without a name.
    private func run(_ facts: OperationFacts, number: Int, isAlone: Bool, of page: PageFacts) -> CollectedOperation {
        let file = page.path.fileStem
        // The folder of a page of several operations is what they have in common.
        let place = isAlone ? page.path.pageOfFolder : page.path
        let client = facts.client ?? Stated(value: place.clientName ?? settings.name, rule: .pageName)
        let method = InferMethod().run(facts, page: file)
        let name = facts.name ?? name(of: facts, method.value, isAlone: isAlone, of: page)
        let isNamesake = number == 0 && !facts.isSampleCall
        let path = facts.path.map { Stated(value: $0) } ?? path(of: name.value, page: isNamesake ? file : "")
        let response = response(of: facts)
        return CollectedOperation(
            operation: Operation(
                client: client.value,
                name: name.value,
                title: facts.title,
                description: facts.description,
                tag: place.tag,
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
            requests: [FieldTable(fields: facts.parameters, description: facts.requestDescription)],
            responses: [FieldTable(fields: response, description: facts.responseDescription)],
            responseType: facts.responseType
                ?? (response.isEmpty ? nil : .model(name.value.upperCamelCased + "Response")),
            positions: [facts.position],
            isSampleCall: facts.isSampleCall,
            cutRow: facts.cutRow
        )
    }

    /// The name of the page's file; on a page of several operations, and on one whose file is named in no letters of
    /// code, that of the method and path.
    private func name(
        of facts: OperationFacts, _ method: HTTPMethod, isAlone: Bool, of page: PageFacts
    ) -> Stated<String> {
        let file = page.path.fileStem
        guard !isAlone || !file.utf8.allSatisfy({ $0 < 0x80 }), let name = facts.path?.nameOfPath(method) else {
            return Stated(value: file.lowerCamelCased, rule: .pageName)
        }
        return Stated(value: name, rule: .path)
    }

    /// The path by the path rule: from the page's file name, or from the method's if the file is named by no words.
    private func path(of name: String, page: String) -> Stated<String> {
        let isName =
            page.utf8.contains(where: \.isLetter)
            && page.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
        return Stated(value: settings.paths.path(page: isName ? page : name.kebabCased), rule: .pageName)
    }

    /// The fields of the response; where the page says nothing of it, those of the wrapper that the settings state.
    private func response(of facts: OperationFacts) -> [FieldFacts] {
        let stated = facts.hasResponse ? nil : settings.envelope?.fields(at: facts.position)
        return (stated ?? facts.response).map(flagged)
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
}

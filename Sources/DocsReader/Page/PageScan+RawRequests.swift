import DocsSchema

/// Requests in blocks of code, whose bodies hand-written pages show in place of a table.
extension PageScan {
    /// Notes a request outside of the part for the method and path.
    mutating func note(_ request: RawRequest) {
        note(request.http, of: request.line)
        guard section == nil, let http = preamble.http, request.http.isCall(of: http.stated) else { return }
        preamble.body = preamble.body ?? sample(of: request)
    }

    mutating func state(_ request: RawRequest) {
        state(http: request.http, at: request.line)
        let index = facts.operations.count - 1
        facts.operations[index].requestSample = facts.operations[index].requestSample ?? sample(of: request)
    }

    private func sample(of request: RawRequest) -> BodySample? {
        guard isFreeForm, let members = request.body else { return nil }
        return BodySample(members: members, position: position(request.line))
    }
}

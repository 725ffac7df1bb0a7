extension APIClient {
    /// Calls an operation and gives the payload out of its envelope.
    ///
    /// - Throws: ``APIError``.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    public func payload<Payload: Decodable & Sendable>(
        of operation: APIOperation, _ request: (any Encodable & Sendable)? = nil
    ) async throws -> Payload {
        try await Call(client: self, operation: operation).run(request) { reader, response in
            try reader.payload(response)
        }
    }

    /// Calls an operation whose envelope holds no payload, and returns once the API says it succeeded.
    ///
    /// - Throws: ``APIError``.
    @inline(never)
    public func acknowledge(_ operation: APIOperation, _ request: (any Encodable & Sendable)? = nil) async throws {
        try await Call(client: self, operation: operation).run(request) { reader, response in
            try reader.acknowledgement(response)
        }
    }

    /// Calls an operation that answers without an envelope, and gives the body.
    ///
    /// - Throws: ``APIError``.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    public func body<Body: Decodable & Sendable>(
        of operation: APIOperation, _ request: (any Encodable & Sendable)? = nil
    ) async throws -> Body {
        try await Call(client: self, operation: operation).run(request) { reader, response in
            try reader.body(response)
        }
    }
}

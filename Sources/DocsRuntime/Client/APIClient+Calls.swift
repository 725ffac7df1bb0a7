extension APIClient {
    /// Calls an operation and gives the payload out of its envelope.
    ///
    /// - Throws: ``APIError``; `CancellationError` if the surrounding task is cancelled.
    @inline(never)
    public func payload<Payload: Decodable & Sendable>(
        of operation: APIOperation, _ request: (any Encodable & Sendable)? = nil
    ) async throws -> Payload {
        let response = try await send(operation, request)
        return try reader(operation).payload(response)
    }

    /// Calls an operation whose envelope holds no payload, and returns once the API says it succeeded.
    ///
    /// - Throws: ``APIError``; `CancellationError` if the surrounding task is cancelled.
    @inline(never)
    public func acknowledge(_ operation: APIOperation, _ request: (any Encodable & Sendable)? = nil) async throws {
        let response = try await send(operation, request)
        try reader(operation).acknowledgement(response)
    }

    /// Calls an operation that answers without an envelope, and gives the body.
    ///
    /// - Throws: ``APIError``; `CancellationError` if the surrounding task is cancelled.
    @inline(never)
    public func body<Body: Decodable & Sendable>(
        of operation: APIOperation, _ request: (any Encodable & Sendable)? = nil
    ) async throws -> Body {
        let response = try await send(operation, request)
        return try reader(operation).body(response)
    }

    private func send(_ operation: APIOperation, _ value: (any Encodable & Sendable)?) async throws -> HTTPResponse {
        var headers = headers
        if let accessToken {
            headers["authorization"] = "Bearer \(accessToken)"
        }
        let request = try BuildRequest(baseURL: baseURL, headers: headers).run(operation, value)
        try Task.checkCancellation()
        do {
            return try await transport.send(request)
        } catch {
            if Task.isCancelled || error is CancellationError { throw CancellationError() }
            throw APIError(fromTransport: error)
        }
    }

    private func reader(_ operation: APIOperation) -> ReadReply {
        ReadReply(operation: operation, envelope: envelope, secret: accessToken)
    }
}

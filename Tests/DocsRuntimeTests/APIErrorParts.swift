import DocsRuntime

/// What tests look at in an error, each nil where the error is another.
extension APIError {
    var failure: APIFailure? {
        if case .failure(let failure) = self { failure } else { nil }
    }

    var invalidReason: String? {
        if case .invalidRequest(let reason) = self { reason } else { nil }
    }

    var http: (status: Int, excerpt: String)? {
        if case .http(let status, let excerpt) = self { (status, excerpt) } else { nil }
    }

    var decoding: (path: String, operation: APIOperation, reason: String, body: String)? {
        guard case .decoding(let path, let operation, let reason, let body) = self else { return nil }
        return (path, operation, reason, body)
    }

    var isCancelled: Bool {
        if case .cancelled = self { true } else { false }
    }

    var underlying: (any Error)? {
        if case .transport(let underlying) = self { underlying } else { nil }
    }

    var bodyLimit: Int? {
        if case .responseTooLarge(let limit) = self { limit } else { nil }
    }

    var isTimeout: Bool {
        if case .timedOut = self { true } else { false }
    }
}

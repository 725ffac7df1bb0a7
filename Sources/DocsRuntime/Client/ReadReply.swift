import Foundation

/// Reads what an operation gives from the response to it, or the error the response stands for.
struct ReadReply {
    let operation: APIOperation
    var envelope: Envelope
    /// The credentials of the call, blotted out of any text the server sends back.
    let secret: String?

    init(_ operation: APIOperation, _ envelope: Envelope, secret: String?) {
        self.operation = operation
        self.envelope = envelope
        self.secret = secret
    }

    /// The payload behind the envelope.
    func payload<Payload: Decodable>(_ response: HTTPResponse) throws(APIError) -> Payload {
        try throwUnlessSuccess(response)
        let reply: EnvelopedReply<Payload> = try decode(response.body)
        switch reply {
        case .payload(let payload): return payload
        case .failure(let body): throw failure(body, response)
        }
    }

    /// Nothing, once the envelope says success.
    func acknowledgement(_ response: HTTPResponse) throws(APIError) {
        var bare = self
        bare.envelope.payloadKey = nil
        let _: NoPayload = try bare.payload(response)
    }

    /// The body itself, of an operation that answers without an envelope.
    func body<Body: Decodable>(_ response: HTTPResponse) throws(APIError) -> Body {
        try throwUnlessSuccess(response)
        // Some servers report the failures of these operations in an envelope all the same.
        if let failure = envelopedFailure(response) { throw failure }
        return try decode(response.body)
    }

    private func throwUnlessSuccess(_ response: HTTPResponse) throws(APIError) {
        guard !response.isSuccess else { return }
        throw envelopedFailure(response) ?? .http(status: response.status, excerpt: excerpt(response.body))
    }

    private func envelopedFailure(_ response: HTTPResponse) -> APIError? {
        guard let body = try? JSONDecoder().decodeReply(JSONValue.self, from: response.body),
            let status = body[envelope.statusKey]
        else { return nil }
        let hasMessage = envelope.messageKey.map { body[$0] != nil } ?? true
        guard !response.isSuccess || (status != envelope.success && hasMessage) else { return nil }
        return failure(body, response)
    }

    private func failure(_ body: JSONValue, _ response: HTTPResponse) -> APIError {
        var failure = APIFailure(
            body: body, envelope: envelope, httpStatus: response.status, operation: operation)
        failure.message = failure.message.map(redacted)
        return .failure(failure)
    }

    private func decode<Value: Decodable>(_ body: Data) throws(APIError) -> Value {
        guard !body.isEmpty else {
            throw .decoding(path: "", operation: operation, reason: "The body is empty.", body: "")
        }
        do {
            return try JSONDecoder(envelope, operation.paging).decodeReply(Value.self, from: body)
        } catch {
            throw APIError(decoding: error, of: operation, body: body)
        }
    }

    private func excerpt(_ body: Data) -> String {
        // Redaction comes before the cut, which could leave half a token standing.
        let text = redacted(String(decoding: body.prefix(16_384), as: UTF8.self))
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(200).description
    }

    private func redacted(_ text: String) -> String {
        guard let secret, !secret.isEmpty else { return text }
        return text.replacingOccurrences(of: secret, with: "<redacted>")
    }
}

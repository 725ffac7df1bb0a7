import DocsRuntime
import Foundation
import LoopbackServer

/// Decides what a server sends back.
struct Answer {
    var makeResponse: MakeResponse

    /// The answer to a request; an operation the document does not have is not found, whatever the mode.
    func run(_ operation: DocumentedOperation?, _ mode: Mode) -> Response {
        guard let operation else { return .json(#"{"message":"Not found"}"#, status: 404) }
        guard let success = makeResponse.run(operation) else {
            return .json(#"{"message":"The schema of this response has no end"}"#, status: 501)
        }
        switch mode {
        case .success: return .json("\(success)")
        case .failure: return .json("\(failure)")
        case .serverError:
            let body = Data("<html><body><h1>500 Internal Server Error</h1></body></html>".utf8)
            return .answer(status: 500, headers: ["content-type": "text/html"], body: body)
        case .broken:
            let text = "\(success)"
            return .json(String(text.prefix(text.count / 2)))
        case .slow: return .silence
        }
    }

    /// An envelope that says failure, with the parts this API's envelopes have.
    private var failure: JSONValue {
        let envelope = makeResponse.envelope
        var body: [String: JSONValue] = [envelope.statusKey: envelope.success.boolValue == nil ? 400 : false]
        if let key = envelope.codeKey { body[key] = 1001 }
        if let key = envelope.messageKey { body[key] = "The request was refused." }
        if let key = envelope.requestIDKey { body[key] = "request-1" }
        return .object(body)
    }
}

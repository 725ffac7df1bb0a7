package import Foundation

/// A request as the server received it.
package struct Request: Sendable {
    /// The method, such as `GET`.
    package var method: String
    /// Path and query, still percent-encoded.
    package var target: String
    /// The header fields by lower-case name.
    package var headers: [String: String]
    /// The body with any chunking undone.
    package var body: Data
}

/// What the server does with a request.
package enum Response: Sendable {
    /// Sends this back and waits for the next request.
    case answer(status: Int, headers: [String: String], body: Data)
    /// Sends nothing until the client gives up.
    case silence
    /// Promises a body and closes the connection in the midst of it.
    case brokenOff

    /// An answer with a JSON body.
    package static func json(_ text: String, status: Int = 200, headers: [String: String] = [:]) -> Response {
        let type = ["content-type": "application/json"]
        return .answer(status: status, headers: headers.merging(type) { given, _ in given }, body: Data(text.utf8))
    }
}

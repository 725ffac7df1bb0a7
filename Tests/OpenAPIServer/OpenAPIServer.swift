package import DocsRuntime
package import Foundation
import LoopbackServer

/// A server that answers as an OpenAPI document says, and keeps what each request gets wrong by it.
///
/// A request with faults is answered like one without: a test asks for them once the client is done.
///
/// A class because it serves until it is released, and no copy may outlive that.
package final class OpenAPIServer: Sendable {
    private let state: State
    private let server: LoopbackServer

    /// Starts serving.
    ///
    /// - Throws: `POSIXError` if the system grants no socket.
    package init(document: OpenAPIDocument, envelope: Envelope = Envelope(), mode: Mode = .success) throws {
        let state = State(mode: mode)
        let validate = ValidateRequest(document: document)
        let answer = Answer(makeResponse: MakeResponse(document: document, envelope: envelope))
        self.state = state
        server = try LoopbackServer { request in
            let finding = validate.run(request)
            let mode = state.add(
                ServedRequest(
                    method: request.method, path: RequestTarget(request.target).path,
                    operationID: finding.operation?.id, faults: finding.faults))
            return answer.run(finding.operation, mode)
        }
    }

    /// The server's address, which the document's paths are below.
    package var url: URL { server.url }

    /// How the next requests are answered.
    package var mode: Mode {
        get { state.mode }
        set { state.mode = newValue }
    }

    /// The requests so far, in the order they arrived in.
    package var requests: [ServedRequest] { state.requests }

    /// Everything the requests so far got wrong.
    package var faults: [Fault] { requests.flatMap(\.faults) }
}

/// A class because every connection's thread shares it; each access holds the lock.
private final class State: @unchecked Sendable {
    private let lock = NSLock()
    private var currentMode: Mode
    private var served: [ServedRequest] = []

    init(mode: Mode) { currentMode = mode }

    var mode: Mode {
        get { lock.withLock { currentMode } }
        set { lock.withLock { currentMode = newValue } }
    }

    var requests: [ServedRequest] { lock.withLock { served } }

    /// Keeps a request, and says how to answer it.
    func add(_ request: ServedRequest) -> Mode {
        lock.withLock {
            served.append(request)
            return currentMode
        }
    }
}

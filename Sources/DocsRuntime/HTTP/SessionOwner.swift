import Dispatch
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A session, and the queue it is talked to on: a session that is busy with what a server sends keeps whoever tells it
/// something waiting, on Linux, and that must be neither a caller nor the clock of a call.
///
/// A class because a session lives until it is told to end, and the last copy of the transport has to tell it.
final class SessionOwner: Sendable {
    let session: URLSession
    let delegate = SessionDelegate()
    let queue = DispatchQueue(label: "DocsRuntime.URLSessionTransport")

    init(_ configuration: URLSessionConfiguration) {
        session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
    }

    deinit {
        queue.async { [session] in session.finishTasksAndInvalidate() }
    }
}

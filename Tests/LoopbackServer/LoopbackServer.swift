package import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An HTTP/1.1 server on 127.0.0.1 for tests, on a port the system chooses, with a thread for each connection.
///
/// A class because it serves until it is released, and no copy may outlive that.
package final class LoopbackServer: Sendable {
    package typealias Handler = @Sendable (Request) -> Response

    /// The server's address, such as `http://127.0.0.1:40123`.
    package let url: URL
    private let listener: Int32
    private let requests: Recorder

    /// Starts serving.
    ///
    /// - Throws: `POSIXError` if the system grants no socket.
    package convenience init(_ handler: @escaping Handler) throws {
        let requests = Recorder()
        try self.init(requests: requests) { serve(&$0, handler, requests) }
    }

    /// Starts a server that does with each connection as it likes, and need not speak HTTP.
    ///
    /// - Throws: `POSIXError` if the system grants no socket.
    package convenience init(connection serve: @escaping @Sendable (inout Connection) -> Void) throws {
        try self.init(requests: Recorder(), serve)
    }

    private init(requests: Recorder, _ serve: @escaping @Sendable (inout Connection) -> Void) throws {
        let (listener, port) = try listen()
        guard let url = URL(string: "http://127.0.0.1:\(port)") else { throw POSIXError(.EINVAL) }
        self.url = url
        self.listener = listener
        self.requests = requests
        Thread.detachNewThread {
            while case let socket = accept(listener, nil, nil), socket >= 0 {
                Thread.detachNewThread {
                    var connection = Connection(socket: socket)
                    defer { close(socket) }
                    serve(&connection)
                }
            }
            close(listener)
        }
    }

    deinit {
        // Wakes the accepting thread, which then closes the socket.
        shutdown(listener, Int32(SHUT_RDWR))
    }

    /// The requests so far, in the order they arrived in.
    package var received: [Request] { requests.all }
}

/// A class because every connection's thread adds to it; each access holds the lock.
private final class Recorder: @unchecked Sendable {
    private let lock = NSLock()
    private var requests: [Request] = []

    var all: [Request] { lock.withLock { requests } }

    func add(_ request: Request) { lock.withLock { requests.append(request) } }
}

private func serve(_ connection: inout Connection, _ handler: LoopbackServer.Handler, _ requests: Recorder) {
    while let request = connection.nextRequest() {
        requests.add(request)
        switch handler(request) {
        case .answer(let status, let headers, let body):
            connection.send(status: status, headers: headers, body: body, length: body.count)
        case .silence: return connection.waitForEnd()
        case .brokenOff: return connection.send(status: 200, headers: [:], body: Data("{".utf8), length: 100)
        }
    }
}

private func listen() throws -> (socket: Int32, port: UInt16) {
    #if canImport(Glibc)
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
        signal(SIGPIPE, SIG_IGN)
        let descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let failed = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
            bind(descriptor, generic, length) != 0 || listen(descriptor, 256) != 0
                || getsockname(descriptor, generic, &length) != 0
        }
    }
    guard descriptor >= 0, !failed else { throw POSIXError(POSIXError.Code(rawValue: errno) ?? .EIO) }
    return (descriptor, UInt16(bigEndian: address.sin_port))
}

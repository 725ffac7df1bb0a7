package import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One accepted connection, read and written on the thread that serves it.
package struct Connection {
    let socket: Int32
    private var buffer = Data()

    init(socket: Int32) { self.socket = socket }

    /// The next request; nil once the client has closed, or sends what is no HTTP.
    package mutating func nextRequest() -> Request? {
        guard let head = readLines(), let start = head.first?.split(separator: " "), start.count == 3 else {
            return nil
        }
        var headers: [String: String] = [:]
        for line in head.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            headers[line[..<colon].lowercased()] = value
        }
        if headers["expect"] == "100-continue" { write(Data("HTTP/1.1 100 Continue\r\n\r\n".utf8)) }
        let chunked = headers["transfer-encoding"] == "chunked"
        guard let body = chunked ? readChunks() : read(Int(headers["content-length"] ?? "0") ?? 0) else { return nil }
        return Request(method: String(start[0]), target: String(start[1]), headers: headers, body: body)
    }

    /// Sends an answer with its length.
    func send(status: Int, headers: [String: String], body: Data, length: Int) {
        var head = "HTTP/1.1 \(status) -\r\ncontent-length: \(length)\r\n"
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) { head += "\(name): \(value)\r\n" }
        write(Data("\(head)\r\n".utf8) + body)
    }

    /// Returns once the client has closed the connection.
    package mutating func waitForEnd() {
        while fill() {}
    }

    /// Whether the client closes the connection, or sends something, in so many milliseconds.
    package func isClosed(within milliseconds: Int32) -> Bool {
        var descriptor = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, milliseconds) != 0
    }

    /// Has the end of the connection be a reset, and not a close.
    package func resetAtEnd() {
        var linger = linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
    }

    private mutating func readLines() -> [String]? {
        var lines: [String] = []
        while let line = readLine() {
            if line.isEmpty { return lines }
            lines.append(line)
        }
        return nil
    }

    private mutating func readChunks() -> Data? {
        var body = Data()
        while let line = readLine(), let size = Int(line, radix: 16) {
            guard let chunk = read(size), readLine() != nil else { return nil }
            if size == 0 { return body }
            body += chunk
        }
        return nil
    }

    private mutating func readLine() -> String? {
        while true {
            if let end = buffer.range(of: Data("\r\n".utf8)) {
                let line = String(decoding: buffer[..<end.lowerBound], as: UTF8.self)
                buffer = Data(buffer[end.upperBound...])
                return line
            }
            guard fill() else { return nil }
        }
    }

    private mutating func read(_ count: Int) -> Data? {
        while buffer.count < count {
            guard fill() else { return nil }
        }
        defer { buffer = Data(buffer.dropFirst(count)) }
        return Data(buffer.prefix(count))
    }

    private mutating func fill() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(socket, &bytes, bytes.count, 0)
        guard count > 0 else { return false }
        buffer += bytes.prefix(count)
        return true
    }

    /// Sends bytes as they are; whether the client took them.
    @discardableResult
    package func write(_ data: Data) -> Bool {
        var rest = data
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes { bytes in
                #if canImport(Glibc)
                    Glibc.send(socket, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
                #else
                    Darwin.send(socket, bytes.baseAddress, bytes.count, 0)
                #endif
            }
            guard sent > 0 else { return false }
            rest = Data(rest.dropFirst(sent))
        }
        return true
    }
}

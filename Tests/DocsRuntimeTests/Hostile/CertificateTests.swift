import DocsRuntime
import Foundation
import Testing

@Suite(.enabled(if: openssl != nil, "there is no openssl"), .timeLimit(.minutes(5)))
struct CertificateTests {
    @Test(
        "a server whose certificate nobody vouches for is not talked to",
        arguments: ["127.0.0.1", "localhost"])
    func aServerWhoseCertificateNobodyVouchesForIsNotTalkedTo(host: String) async throws {
        let server = try await SelfSignedServer()
        defer { server.stop() }
        let url = try #require(URL(string: "https://\(host):\(server.port)"))
        let client = APIClient(baseURL: url, authentication: .bearer("SECRET"), retries: .none)
        let error = await apiError { try await client.acknowledge(operation()) }
        let underlying = try #require(error?.underlying as? URLError)
        // On Linux the code is that of unknown errors, and only the text knows.
        #expect(
            certificateFaults.contains(underlying.code) || underlying.localizedDescription.contains("certificate"),
            "\(underlying)")
    }
}

private let certificateFaults: [URLError.Code] = [
    .serverCertificateUntrusted, .serverCertificateHasUnknownRoot, .secureConnectionFailed,
]

private let openssl = ["/usr/bin/openssl", "/opt/homebrew/bin/openssl", "/usr/local/bin/openssl"].first {
    FileManager.default.isExecutableFile(atPath: $0)
}

/// `openssl s_server` with a certificate made for the occasion.
private struct SelfSignedServer {
    let port: Int
    private let process: Process

    init() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let key = folder.appendingPathComponent("key.pem").path
        let certificate = folder.appendingPathComponent("certificate.pem").path
        let request = [
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2",
            "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
        ]
        for await _ in try runOpenSSL(request).output {}
        let (process, output) = try runOpenSSL(
            ["s_server", "-accept", "127.0.0.1:0", "-key", key, "-cert", certificate])
        self.process = process
        // It says `ACCEPT 127.0.0.1:PORT` and a line's end once it listens.
        var text = ""
        for await part in output {
            text += part
            let said = text.split(separator: "ACCEPT 127.0.0.1:").dropFirst().first
            if said?.last == "\n" { break }
        }
        let digits = text.split(separator: ":").last?.prefix { $0.isNumber } ?? ""
        port = try #require(Int(digits))
    }

    /// Not by `terminate()`: on Linux a child inherits that the signal is held back.
    func stop() { kill(process.processIdentifier, SIGKILL) }
}

/// Starts the program; it prints part by part until it ends.
private func runOpenSSL(_ arguments: [String]) throws -> (process: Process, output: AsyncStream<String>) {
    let pipe = Pipe()
    let process = Process()
    process.executableURL = openssl.map { URL(fileURLWithPath: $0) }
    process.arguments = arguments
    // At the end of its input the server ends connections.
    process.standardInput = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    let (stream, parts) = AsyncStream.makeStream(of: String.self)
    try process.run()
    // Read on a thread, as a handler of the file handle can outlive the file on Linux.
    Thread.detachNewThread {
        while case let data = pipe.fileHandleForReading.availableData, !data.isEmpty {
            parts.yield(String(decoding: data, as: UTF8.self))
        }
        parts.finish()
    }
    return (process, stream)
}

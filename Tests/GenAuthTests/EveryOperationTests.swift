import DocsRuntime
import Foundation
import GenAuth
import GenAuthTesting
import OpenAPIServer
import Testing

/// Calls every operation through generated code, against a server that the exported OpenAPI document drives.
@Suite("Every operation", .timeLimit(.minutes(5)))
struct EveryOperationTests {
    private let document: OpenAPIDocument
    private let server: OpenAPIServer

    /// The document of this package's API, or the one that `DOCS_FACTORY_OPENAPI` names, for another generated client.
    init() throws {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let named = ProcessInfo.processInfo.environment["DOCS_FACTORY_OPENAPI"].map { URL(fileURLWithPath: $0) }
        let file = named ?? package.appendingPathComponent("generated/GenAuth/openapi.json")
        document = try OpenAPIDocument(json: Data(contentsOf: file))
        server = try OpenAPIServer(document: document)
    }

    /// How the call of each operation ends: nil for a success.
    private func outcomes(timeout: Duration = .seconds(30)) async -> [String: (any Error)?] {
        let api = APIClient(baseURL: server.url, timeout: timeout, retries: .none)
        let authentication = AuthenticationClient(api: api)
        let management = ManagementClient(api: api)
        return await withTaskGroup(of: (String, (any Error)?).self) { group in
            for (name, call) in AuthenticationClientCalls.everyOperation {
                group.addTask { ("authentication." + name, await outcome { try await call(authentication) }) }
            }
            for (name, call) in ManagementClientCalls.everyOperation {
                group.addTask { ("management." + name, await outcome { try await call(management) }) }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = .some($1.1) }
        }
    }

    /// The operations whose calls did not end as they should.
    private func others(
        timeout: Duration = .seconds(30), than isExpected: (APIError?) -> Bool
    ) async -> [String] {
        await outcomes(timeout: timeout).filter { _, error in
            if let error, !(error is APIError) { return true }
            return !isExpected(error as? APIError)
        }.map { "\($0.key): \(String(describing: $0.value))" }.sorted()
    }

    @Test("sends what the document says, and decodes what the document says")
    func success() async {
        #expect(await others { $0 == nil } == [])
        #expect(server.faults == [])
        #expect(Set(server.requests.compactMap(\.operationID)) == Set(document.operations.map(\.id)))
    }

    @Test("gives the failure that the envelope tells under HTTP 200")
    func failure() async {
        server.mode = .failure
        let others = await others {
            if case .failure(let failure)? = $0 { failure.apiCode == 1001 && failure.httpStatus == 200 } else { false }
        }
        #expect(others == [])
    }

    @Test("gives the status of a server that is out of order")
    func serverError() async {
        server.mode = .serverError
        #expect(await others { if case .http(500, _)? = $0 { true } else { false } } == [])
    }

    @Test("says of a broken body that it does not decode")
    func broken() async {
        server.mode = .broken
        #expect(await others { if case .decoding? = $0 { true } else { false } } == [])
    }

    @Test("does not wait for a slow server beyond its time")
    func slow() async {
        server.mode = .slow
        let others = await others(timeout: .milliseconds(300)) { if case .timedOut? = $0 { true } else { false } }
        #expect(others == [])
    }
}

private func outcome(_ call: () async throws -> Void) async -> (any Error)? {
    do {
        try await call()
        return nil
    } catch {
        return error
    }
}

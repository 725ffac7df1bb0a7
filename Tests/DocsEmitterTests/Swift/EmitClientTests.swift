import DocsEmitter
import DocsSchema
import Testing

struct EmitClientTests {
    private func client(_ client: Client, envelope: Envelope = .authing) throws -> String {
        let schema = Schema(name: "Sample", envelope: envelope, clients: [client])
        return try #require(try EmitSwift().run(schema).first).text
    }

    @Test("A client knows where its API is if the configuration does")
    func emitsAddress() throws {
        let text = try client(Client(name: "C", description: "All of it.", baseURL: "https://api.example.com:8080/v3"))
        #expect(text.contains("\n/// All of it.\npublic struct C: Sendable {\n"))
        #expect(text.contains("defaultBaseURL = APIClient.url(\"https://api.example.com:8080/v3\")\n"))
        #expect(text.contains("baseURL: URL = Self.defaultBaseURL,\n"))
    }

    @Test(
        "An address that would stop the program is left to the caller",
        arguments: [nil, "", "api.example.com", "https://", "https://a b", "https://a:b", "https://a\"b", "ftp://a"]
    )
    func refusesAddresses(address: String?) throws {
        let text = try client(Client(name: "C", baseURL: address))
        #expect(text.contains("        baseURL: URL,\n"))
        #expect(!text.contains("defaultBaseURL"))
    }

    @Test("A client says what its API wraps payloads in unless it is the usual envelope")
    func emitsEnvelope() throws {
        let envelope = Envelope(status: "success", success: true, message: "message", payload: nil)
        let text = try client(Client(name: "C"), envelope: envelope)
        #expect(
            text.contains(
                """
                    public static let envelope = Envelope(
                        statusKey: "success",
                        success: true,
                        messageKey: "message",
                        codeKey: nil,
                        requestIDKey: nil,
                        payloadKey: nil
                    )

                """))
        #expect(text.contains("            envelope: Self.envelope,\n"))
        #expect(try !client(Client(name: "C")).contains("envelope"))
    }
}

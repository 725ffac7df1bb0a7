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
                        payloadKey: nil,
                        furtherStepCodes: nil
                    )

                """))
        #expect(text.contains("            envelope: Self.envelope,\n"))
        #expect(try !client(Client(name: "C")).contains("envelope"))
    }

    @Test(
        "A client takes the credentials that the configuration declares",
        arguments: [
            (
                .accessKey,
                "accessKeyID: String,\n        accessKeySecret: String,\n        mode: AccessKeyMode = .signature,"
            ),
            (.application, "appID: String,\n        appSecret: String? = nil,\n        accessToken: String? = nil,"),
            (.bearer, "accessToken: String,"), (.token, "accessToken: String,"),
            (.basic, "user: String,\n        password: String,"),
        ] as [(ClientAuthentication, String)])
    func emitsCredentials(authentication: ClientAuthentication, parameters: String) throws {
        let brand = Brand(headerPrefix: "genauth", scheme: "GenAuth")
        let text = try client(Client(name: "C", authentication: authentication, brand: brand, language: "en-US"))
        #expect(text.contains("    public init(\n        \(parameters)\n        baseURL: URL,\n"))
        #expect(text.contains("            authentication: .\(authentication.rawValue)("))
        #expect(text.contains("        language: String? = \"en-US\",\n        tenantID: String? = nil,\n"))
        #expect(text.contains("            headers: Self.brand.headers(language: language, tenantID: tenantID),\n"))
    }

    @Test("Without a declaration a client takes any authentication, or none, and has no headers of its own")
    func emitsNoCredentials() throws {
        let text = try client(Client(name: "C"))
        #expect(text.contains("    public init(\n        authentication: Authentication = .none,\n"))
        #expect(!text.contains("tenantID") && !text.contains("brand"))
    }
}

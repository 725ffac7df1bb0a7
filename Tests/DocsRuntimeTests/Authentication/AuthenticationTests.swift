import DocsRuntime
import DocsTesting
import Foundation
import Testing

@Suite struct AuthenticationTests {
    private let brand = Brand(headerPrefix: "genauth", scheme: "GenAuth", tenantHeader: "app-tenant-id")

    private func headers(
        _ authentication: Authentication, _ path: String = "/api/v3/get-profile"
    ) async throws -> HTTPHeaders {
        let stub = InMemoryTransport(json: #"{"statusCode":200}"#)
        var client = APIClient(stub)
        client.authentication = authentication
        try await client.acknowledge(operation(.post, path))
        return try #require(stub.requests.first).headers
    }

    @Test("each kind says who calls in its own form")
    func kinds() async throws {
        #expect(try await headers(.none)["authorization"] == nil)
        #expect(try await headers(.bearer("T"))["authorization"] == "Bearer T")
        #expect(try await headers(.token("T"))["authorization"] == "T")
        #expect(
            try await headers(.basic(user: "Aladdin", password: "open sesame"))["authorization"]
                == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    }

    @Test("an application names itself in every call, and its user where there is one")
    func application() async throws {
        let before = try await headers(.application(id: "app", brand: brand))
        #expect(before["x-genauth-app-id"] == "app")
        #expect(before["authorization"] == nil)
        let after = try await headers(.application(id: "app", accessToken: "T", brand: brand))
        #expect(after["authorization"] == "Bearer T")
    }

    @Test(
        "an application's secret goes where tokens are given and nowhere else",
        arguments: [
            ("/oidc/token", true), ("/oauth/token/introspection", true), ("/oidc/token/revocation", true),
            ("/api/v3/signin", true), ("/api/v3/signin-by-mobile", true),
            ("/api/v3/exchange-tokenset-with-qrcode-ticket", true), ("/api/v3/get-profile", false),
            ("/api/v3/signin-elsewhere", false),
        ])
    func applicationSecret(path: String, isBasic: Bool) async throws {
        let authentication = Authentication.application(id: "app", secret: "s", accessToken: "T", brand: brand)
        #expect(try await headers(authentication, path)["authorization"] == (isBasic ? "Basic YXBwOnM=" : "Bearer T"))
    }

    @Test("a caller's own kind sees the request and can recover from a refusal")
    func custom() async throws {
        let stub = InMemoryTransport(.json("no", status: 401), .json(#"{"statusCode":200}"#))
        var client = APIClient(stub)
        client.authentication = Authentication { request, client in
            var request = request
            request.headers["x-key"] = client.environment.nonce()
            return request
        } recover: { refusal in
            refusal.isUnauthorized && refusal.request.headers["x-key"] == "nonce1"
        }
        client.environment = ManualClock().environment()
        try await client.acknowledge(operation(.post))
        #expect(stub.requests.map { $0.headers["x-key"] } == ["nonce1", "nonce2"])
    }

    @Test("language and tenant have headers of the brand's names")
    func brandHeaders() {
        let headers = brand.headers(language: "en-US", tenantID: "t1")
        #expect(headers["x-genauth-lang"] == "en-US")
        #expect(headers["x-genauth-app-tenant-id"] == "t1")
        #expect(brand.headers(language: nil, tenantID: nil).map(\.name) == ["x-genauth-sdk-version"])
    }
}

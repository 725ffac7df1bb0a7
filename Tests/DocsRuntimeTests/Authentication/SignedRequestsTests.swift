import DocsTesting
import Foundation
import Testing

@testable import DocsRuntime

@Suite struct SignedRequestsTests {
    private let brand = Brand(headerPrefix: "genauth", scheme: "GenAuth")
    private let clock = ManualClock()

    private func client(_ transport: InMemoryTransport) -> APIClient {
        var client = APIClient(transport)
        client.authentication = .accessKey(id: "AKID", secret: "SECRET", brand: brand)
        client.environment = clock.environment()
        client.environment.nonce = { "0123456789abcdef0123456789abcdef" }
        client.headers = brand.headers(language: "en-US", tenantID: nil)
        client.headers["x-genauth-sdk-version"] = "gen-auth-node-sdk:1.0.0"
        return client
    }

    private let ok = #"{"statusCode":200}"#

    @Test("a signed GET has the signature the vendor's own libraries give it")
    func get() async throws {
        let stub = InMemoryTransport(json: ok)
        let values: JSONValue = ["userId": "u1", "withCustomData": true]
        try await client(stub).acknowledge(operation(.get, "/api/v3/get-user"), values)
        let sent = try #require(stub.requests.first)
        #expect(sent.headers["authorization"] == "GenAuth AKID:iYKl0mPl8+BSlM9eV76dihTv8ck=")
        #expect(sent.headers["date"] == "Thu, 01 Jan 1970 00:00:00 GMT")
    }

    @Test("a signed POST has the signature the vendor's own libraries give it, with the body's own order of keys")
    func post() throws {
        let body = #"{"keywords":"张三","options":{"pagination":{"page":1,"limit":10}}}"#
        let headers: HTTPHeaders = [
            "date": "Thu, 01 Jan 1970 00:00:00 GMT", "x-genauth-lang": "en-US",
            "x-genauth-sdk-version": "gen-auth-node-sdk:1.0.0", "x-genauth-signature-method": "HMAC-SHA1",
            "x-genauth-signature-nonce": "0123456789abcdef0123456789abcdef", "x-genauth-signature-version": "1.0",
            "x-other": "not signed", "content-type": "application/json",
        ]
        let url = APIClient.url("https://api.genauth.ai/api/v3/list-users")
        let request = HTTPRequest(method: .post, url: url, headers: headers, body: Data(body.utf8))
        let key = AccessKey(id: "AKID", secret: "SECRET")
        #expect(Authentication.signature(of: request, key, brand) == "jkj/PqMR54/SWmgd0fHI/wD8diM=")
    }

    @Test("what is signed is the bytes that are sent: texts unescaped, other values as they stand")
    func stringToSign() {
        let body = #"{"b": "a\/\"b\"\n", "a":[1, {"x":"} ,"}], "n":null,"t":true, "d":1.50, "A":{}}"#
        let url = APIClient.url("https://h/api/v3/x%20y")
        let request = HTTPRequest(method: .post, url: url, headers: ["date": "d\tx"], body: Data(body.utf8))
        #expect(
            StringToSign(request, brand: brand).text
                == "POST\ndate:d x\n/api/v3/x y?A={}&a=[1,{\"x\":\"} ,\"}]&b=a/\"b\"\n&d=1.50&n=null&t=true")
    }

    @Test("a body that is no object, or nothing, signs no values", arguments: ["", "[1]", "{}", "{", "\"x\""])
    func noValues(body: String) {
        let request = HTTPRequest(method: .post, url: APIClient.url("https://h/p"), body: Data(body.utf8))
        #expect(StringToSign(request, brand: brand).text == "POST\n/p")
    }

    @Test("every try is signed anew, with a nonce and a date of its own")
    func everyTryIsSignedAnew() async throws {
        let stub = InMemoryTransport(.json("", status: 503), .json(ok))
        var client = client(stub)
        client.retries = .reads
        client.environment = clock.environment()
        try await client.acknowledge(operation())
        #expect(stub.requests.map { $0.headers["x-genauth-signature-nonce"] } == ["nonce1", "nonce2"])
        #expect(Set(stub.requests.map { $0.headers["authorization"] }).count == 2)
    }

    @Test("after code 1305 the server's clock is taken, for this call and those that follow")
    func clockSkew() async throws {
        let refusal = HTTPResponse.json(
            #"{"statusCode":400,"apiCode":1305,"message":"skew"}"#, headers: ["Date": "Thu, 01 Jan 1970 00:10:00 GMT"])
        let stub = InMemoryTransport(refusal, .json(ok))
        let client = client(stub)
        try await client.acknowledge(operation(.post))
        try await client.acknowledge(operation(.post))
        #expect(
            stub.requests.map { $0.headers["date"] } == [
                "Thu, 01 Jan 1970 00:00:00 GMT", "Thu, 01 Jan 1970 00:10:00 GMT", "Thu, 01 Jan 1970 00:10:00 GMT",
            ])
    }

    @Test("a server that always refuses the date is asked twice and no more")
    func hopelessSkew() async {
        let refusal = HTTPResponse.json(
            #"{"statusCode":400,"apiCode":1305,"message":"skew"}"#, headers: ["Date": "Thu, 01 Jan 1970 00:10:00 GMT"])
        let stub = InMemoryTransport(refusal)
        let error = await apiError { try await client(stub).acknowledge(operation()) }
        #expect(error?.failure?.apiCode == .clockSkew)
        #expect(stub.requests.count == 2)
    }

    @Test("a replayed request is sent once more under a new nonce")
    func replay() async throws {
        let stub = InMemoryTransport(.json(#"{"statusCode":400,"apiCode":1306}"#), .json(ok))
        try await client(stub).acknowledge(operation(.post))
        #expect(stub.requests.count == 2)
    }

    @Test("the secret is in no text of a client")
    func noSecret() {
        var text = ""
        let client = client(InMemoryTransport(json: ok))
        dump(client, to: &text)
        dump(client.authentication, to: &text)
        #expect(!(text + "\(client) \(client.authentication)").contains("SECRET"))
    }
}

import DocsRuntime
import DocsTesting
import Foundation
import Testing

@Suite struct APIErrorTests {
    private let token = "eyJhbGciOi.secret"

    private func call(_ stub: InMemoryTransport) async -> APIError? {
        await apiError { try await APIClient(stub, token: token).acknowledge(operation()) }
    }

    @Test("a failure says operation, message, codes and request")
    func aFailureSaysOperationMessageCodesAndRequest() async {
        let body = #"{"statusCode":404,"apiCode":2004,"message":"用户不存在","requestId":"r1","data":{"k":"v"}}"#
        let error = await call(InMemoryTransport(json: body))
        let text = "ManagementClient.getUser failed: 用户不存在 (status 404, code 2004, HTTP 200, request r1)"
        #expect(error?.description == text)
        #expect(error?.localizedDescription == text)
    }

    @Test("an HTTP error says its status and how the body begins")
    func anHTTPErrorSaysItsStatusAndHowTheBodyBegins() async {
        let error = await call(InMemoryTransport(json: "<h1>Bad\n  gateway</h1>", status: 502))
        #expect(error?.description == "HTTP status 502: <h1>Bad gateway</h1>")
    }

    @Test("errors of the transport are passed on by kind")
    func errorsOfTheTransportArePassedOnByKind() async {
        #expect(await call(InMemoryTransport { _ in throw URLError(.timedOut) })?.isTimeout == true)
        #expect(await call(InMemoryTransport { _ in throw APIError.timedOut })?.isTimeout == true)
        let refused = await call(InMemoryTransport { _ in throw URLError(.cannotConnectToHost) })
        #expect((refused?.underlying as? URLError)?.code == .cannotConnectToHost)
    }

    @Test("a cancelled transport is a cancelled call")
    func aCancelledTransportIsACancelledCall() async {
        let error = await call(InMemoryTransport { _ in throw CancellationError() })
        #expect(error?.isCancelled == true)
        #expect(error?.description == "The call was cancelled.")
    }

    @Test("a token the server sends back is blotted out")
    func aTokenTheServerSendsBackIsBlottedOut() async {
        let echo = await call(InMemoryTransport(json: "bad token \(token)", status: 401))
        #expect(echo?.description == "HTTP status 401: bad token <redacted>")
        let long = await call(InMemoryTransport(json: String(repeating: "x", count: 195) + token, status: 401))
        #expect(long?.description.contains("eyJ") == false)
        let failure = await call(InMemoryTransport(json: #"{"statusCode":401,"message":"bad \#(token)"}"#))
        #expect(failure?.description.contains(token) == false)
    }

    @Test("the URL in an error of the session is not shown")
    func theURLInAnErrorOfTheSessionIsNotShown() async {
        let info = [NSURLErrorFailingURLErrorKey: APIClient.url("https://h/?token=secret")]
        let error = await call(InMemoryTransport { _ in throw URLError(.badURL, userInfo: info) })
        #expect(error?.description.contains("secret") == false)
    }

    @Test("a client, a request and headers do not show the token when printed")
    func aClientARequestAndHeadersDoNotShowTheTokenWhenPrinted() {
        var client = APIClient(InMemoryTransport(json: "{}"), token: token)
        client.headers["Authorization"] = token
        let wrapped = (client, HTTPHeaders(dictionaryLiteral: ("authorization", token), ("x-app", "1")))
        let request = HTTPRequest(
            method: .get, url: APIClient.url("https://h/a?token=secret"), headers: wrapped.1, body: Data(token.utf8))
        var text = "\(wrapped) \(request) \(String(reflecting: request))"
        dump(client, to: &text)
        dump(wrapped.1, to: &text)
        #expect(!text.contains("secret"))
        #expect(text.contains("x-app: 1"))
    }
}

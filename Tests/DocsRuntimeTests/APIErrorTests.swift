import DocsRuntime
import Foundation
import Testing

@Suite struct APIErrorTests {
    private let token = "eyJhbGciOi.secret"

    private func call(_ stub: StubTransport) async -> APIError? {
        await apiError { try await APIClient(stub, token: token).acknowledge(operation()) }
    }

    @Test("a failure says operation, message, codes and request")
    func aFailureSaysOperationMessageCodesAndRequest() async {
        let body = #"{"statusCode":404,"apiCode":2004,"message":"用户不存在","requestId":"r1","data":{"k":"v"}}"#
        let error = await call(StubTransport(body))
        let text = "ManagementClient.getUser failed: 用户不存在 (status 404, code 2004, HTTP 200, request r1)"
        #expect(error?.description == text)
        #expect(error?.localizedDescription == text)
    }

    @Test("an HTTP error says its status and how the body begins")
    func anHTTPErrorSaysItsStatusAndHowTheBodyBegins() async {
        let error = await call(StubTransport(status: 502, "<h1>Bad\n  gateway</h1>"))
        #expect(error?.description == "HTTP status 502: <h1>Bad gateway</h1>")
    }

    @Test("errors of the transport are passed on by kind")
    func errorsOfTheTransportArePassedOnByKind() async {
        #expect(await call(StubTransport(throwing: URLError(.timedOut)))?.isTimeout == true)
        #expect(await call(StubTransport(throwing: APIError.timedOut))?.isTimeout == true)
        let refused = await call(StubTransport(throwing: URLError(.cannotConnectToHost)))
        #expect((refused?.underlying as? URLError)?.code == .cannotConnectToHost)
    }

    @Test("a cancelled transport throws CancellationError")
    func aCancelledTransportThrowsCancellationError() async {
        await #expect(throws: CancellationError.self) {
            try await APIClient(StubTransport(throwing: CancellationError())).acknowledge(operation())
        }
    }

    @Test("a token the server sends back is blotted out")
    func aTokenTheServerSendsBackIsBlottedOut() async {
        let echo = await call(StubTransport(status: 401, "bad token \(token)"))
        #expect(echo?.description == "HTTP status 401: bad token <redacted>")
        let long = await call(StubTransport(status: 401, String(repeating: "x", count: 195) + token))
        #expect(long?.description.contains("eyJ") == false)
        let failure = await call(StubTransport(#"{"statusCode":401,"message":"bad \#(token)"}"#))
        #expect(failure?.description.contains(token) == false)
    }

    @Test("the URL in an error of the session is not shown")
    func theURLInAnErrorOfTheSessionIsNotShown() async {
        let info = [NSURLErrorFailingURLErrorKey: APIClient.url("https://h/?token=secret")]
        let error = await call(StubTransport(throwing: URLError(.badURL, userInfo: info)))
        #expect(error?.description.contains("secret") == false)
    }

    @Test("a client, a request and headers do not show the token when printed")
    func aClientARequestAndHeadersDoNotShowTheTokenWhenPrinted() {
        var client = APIClient(StubTransport("{}"), token: token)
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

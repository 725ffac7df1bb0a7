import DocsRuntime
import DocsTesting
import Foundation
import Testing

@Suite struct EnvelopeTests {
    private func user(_ body: String, status: Int = 200, _ envelope: Envelope = Envelope()) async throws -> User {
        var client = APIClient(InMemoryTransport(json: body, status: status))
        client.envelope = envelope
        return try await client.payload(of: operation())
    }

    private func failure(
        _ body: String, status: Int = 200, _ envelope: Envelope = Envelope()
    ) async throws -> APIFailure {
        let error = await apiError { _ = try await user(body, status: status, envelope) }
        return try #require(error?.failure)
    }

    private let monosay = Envelope(
        statusKey: "success", success: true, codeKey: nil, requestIDKey: nil, payloadKey: nil)

    @Test("the payload comes out of its envelope")
    func thePayloadComesOutOfItsEnvelope() async throws {
        #expect(try await user(#"{"data":{"userId":"u"},"statusCode":200,"message":"ok"}"#).userId == "u")
    }

    @Test("a failure under HTTP 200 is an error with all the envelope says")
    func aFailureUnderHTTP200IsAnErrorWithAllTheEnvelopeSays() async throws {
        let body = #"{"statusCode":499,"apiCode":1640,"message":"no","requestId":"r","data":{"step":1},"extra":"x"}"#
        let failure = try await failure(body)
        #expect(failure.operation == operation())
        #expect(failure.httpStatus == 200)
        #expect(failure.statusCode == 499)
        #expect(failure.apiCode == 1640)
        #expect(failure.message == "no")
        #expect(failure.requestID == "r")
        #expect(failure.data == ["step": 1])
        #expect(failure.body["extra"] == "x")
    }

    @Test("a message or request id of another kind is shown as JSON")
    func aMessageOrRequestIDOfAnotherKindIsShownAsJSON() async throws {
        let failure = try await failure(#"{"statusCode":400,"message":["a","b"],"requestId":7,"apiCode":null}"#)
        #expect(failure.message == #"["a","b"]"#)
        #expect(failure.requestID == "7")
        #expect(failure.apiCode == nil)
    }

    @Test("the payload of a failure is not decoded")
    func thePayloadOfAFailureIsNotDecoded() async throws {
        #expect(try await failure(#"{"statusCode":404,"message":"no","data":[1]}"#).data == [1])
    }

    @Test("an envelope under another HTTP status is a failure with both")
    func anEnvelopeUnderAnotherHTTPStatusIsAFailureWithBoth() async throws {
        let failure = try await failure(#"{"statusCode":403,"message":"no"}"#, status: 500)
        #expect(failure.httpStatus == 500)
        #expect(failure.statusCode == 403)
    }

    @Test("a success under HTTP 500 is a failure")
    func aSuccessUnderHTTP500IsAFailure() async throws {
        #expect(try await failure(#"{"statusCode":200,"data":{"userId":"u"}}"#, status: 500).httpStatus == 500)
    }

    @Test(
        "anything else under another HTTP status is an HTTP error",
        arguments: [#"<html>  bad\n gateway</html>"#, "", "[1]", #"{"error":"x"}"#])
    func anythingElseUnderAnotherHTTPStatusIsAnHTTPError(body: String) async {
        let error = await apiError { _ = try await user(body, status: 502) }
        #expect(error?.http?.status == 502)
        #expect(error?.http?.excerpt.isEmpty == body.isEmpty)
    }

    @Test("an excerpt is short") func anExcerptIsShort() async {
        let error = await apiError { _ = try await user(String(repeating: "é", count: 100_000), status: 502) }
        #expect(error?.http?.excerpt == String(repeating: "é", count: 200))
    }

    @Test("a payload without a key stands in the envelope itself")
    func aPayloadWithoutAKeyStandsInTheEnvelopeItself() async throws {
        #expect(try await user(#"{"success":true,"userId":"u"}"#, status: 201, monosay).userId == "u")
        let failure = try await failure(#"{"success":false,"message":"no"}"#, monosay)
        #expect(failure.statusCode == nil)
        #expect(failure.message == "no")
    }

    @Test("an acknowledgement needs no payload but the status")
    func anAcknowledgementNeedsNoPayloadButTheStatus() async throws {
        try await APIClient(InMemoryTransport(json: #"{"statusCode":200,"message":"ok"}"#)).acknowledge(operation())
        let failed = await apiError {
            try await APIClient(InMemoryTransport(json: #"{"statusCode":500}"#)).acknowledge(operation())
        }
        #expect(failed?.failure?.statusCode == 500)
        let silent = await apiError { try await APIClient(InMemoryTransport(json: "")).acknowledge(operation()) }
        #expect(silent?.decoding != nil)
    }

    @Test("an operation without envelope gives the body")
    func anOperationWithoutEnvelopeGivesTheBody() async throws {
        let user: User = try await APIClient(InMemoryTransport(json: #"{"userId":"u"}"#)).body(of: operation())
        #expect(user.userId == "u")
    }

    @Test("a failure in an envelope is seen where none was expected")
    func aFailureInAnEnvelopeIsSeenWhereNoneWasExpected() async {
        let stub = InMemoryTransport(json: #"{"statusCode":403,"message":"no"}"#)
        let error = await apiError { let _: User = try await APIClient(stub).body(of: operation()) }
        #expect(error?.failure?.statusCode == 403)
        let untyped = await apiError { let _: JSONValue = try await APIClient(stub).body(of: operation()) }
        #expect(untyped?.failure?.statusCode == 403)
    }

    @Test("a body with a status of its own, and no message, is no failure")
    func aStatusOfItsOwn() async throws {
        let stub = InMemoryTransport(json: #"{"statusCode":3}"#)
        let body: JSONValue = try await APIClient(stub).body(of: operation())
        #expect(body == ["statusCode": 3])
    }

    @Test("a body that does not decode is no failure of the API while its status says success")
    func aBodyThatDoesNotDecodeIsNoFailure() async {
        let stub = InMemoryTransport(json: #"{"statusCode":200}"#)
        let error = await apiError { let _: User = try await APIClient(stub).body(of: operation()) }
        #expect(error?.decoding?.path == "userId")
    }
}

import DocsRuntime
import DocsTesting
import Foundation
import Testing

@Suite struct RequestTests {
    private func url(_ path: String, _ value: JSONValue, base: StaticString = "https://h") async throws -> String? {
        try await request(for: operation(.post, path), value, base: base)?.url.absoluteString
    }

    @Test("other methods send JSON with sorted keys and plain slashes", arguments: [HTTPMethod.post, .put, .patch])
    func otherMethodsSendJSONWithSortedKeysAndPlainSlashes(method: HTTPMethod) async throws {
        let value: JSONValue = ["z": "a/b", "a": [1, 2.0], "m": ["y": nil]]
        let sent = try await request(for: operation(method), value)
        #expect(sent?.method == method)
        #expect(sent?.body == Data(#"{"a":[1,2],"m":{"y":null},"z":"a/b"}"#.utf8))
        #expect(sent?.headers["Content-Type"] == "application/json")
        #expect(sent?.headers["Accept"] == "application/json")
        #expect(sent?.url.query == nil)
    }

    @Test("no request value sends an empty object")
    func noRequestValueSendsAnEmptyObject() async throws {
        #expect(try await request(for: operation(.post))?.body == Data("{}".utf8))
    }

    @Test("a path takes its values from the request, which then sends them nowhere else")
    func aPathTakesItsValuesFromTheRequestWhichThenSendsThemNowhereElse() async throws {
        let value: JSONValue = ["name": "cars", "id": 7, "more": 1]
        let get = try await request(for: operation(.get, "/data/{name}/{id}"), value)
        #expect(get?.url.absoluteString == "https://api.example.com/data/cars/7?more=1")
        let post = try await request(for: operation(.post, "/data/{name}/{id}"), value)
        #expect(post?.url.absoluteString == "https://api.example.com/data/cars/7")
        #expect(post?.body == Data(#"{"more":1}"#.utf8))
    }

    @Test("a value that is the whole body is sent without its name")
    func aValueThatIsTheWholeBodyIsSentWithoutItsName() async throws {
        let save = APIOperation(
            client: "C", name: "save", method: .post, path: "/data/{name}", tag: "", page: "", body: "row")
        let value: JSONValue = ["name": "cars", "row": ["name": "Beetle"]]
        let sent = try await request(for: save, value)
        #expect(sent?.url.path == "/data/cars")
        #expect(sent?.body == Data(#"{"name":"Beetle"}"#.utf8))
        #expect(try await request(for: save, ["name": "cars"] as JSONValue)?.body == Data("{}".utf8))
    }

    @Test("a value is one segment of the path") func aValueIsOneSegmentOfThePath() async throws {
        #expect(try await url("/d/{n}/x", ["n": "a/../b ?#张"]) == "https://h/d/a%2F..%2Fb%20%3F%23%E5%BC%A0/x")
        #expect(try await url("/d/{n}/{n}", ["n": "a"]) == "https://h/d/a/a")
    }

    @Test("a value that would make another path is refused", arguments: [nil, "", ".", "..", [:], []] as [JSONValue])
    func aValueThatWouldMakeAnotherPathIsRefused(value: JSONValue) async throws {
        let error = await apiError { _ = try await url("/d/{n}", ["n": value]) }
        let reason = try #require(error?.invalidReason)
        #expect(reason.contains("n") && reason.contains("/d/{n}"))
    }

    @Test("a missing value for the path is refused before anything is sent")
    func aMissingValueForThePathIsRefusedBeforeAnythingIsSent() async {
        let stub = InMemoryTransport(json: "{}")
        let error = await apiError { try await APIClient(stub).acknowledge(operation(.get, "/d/{n}")) }
        #expect(error?.invalidReason != nil)
        #expect(stub.requests.isEmpty)
    }

    @Test("a base URL keeps its own path and query")
    func aBaseURLKeepsItsOwnPathAndQuery() async throws {
        let expected = "https://api.monosay.com/v1/channelusers"
        #expect(try await url("/channelusers", [:], base: "https://api.monosay.com/v1/") == expected)
        #expect(try await url("channelusers", [:], base: "https://api.monosay.com/v1") == expected)
        #expect(try await url("/a", [:], base: "http://h:81/?key=1#top") == "http://h:81/a?key=1")
        let get = try await request(for: operation(.get, "/a"), ["b": 2] as JSONValue, base: "http://h/x%20y/?k=1")
        #expect(get?.url.absoluteString == "http://h/x%20y/a?k=1&b=2")
    }

    @Test("odd characters in a documented path do no harm")
    func oddCharactersInADocumentedPathDoNoHarm() async throws {
        #expect(try await url("/a b/100%/{", [:]) == "https://h/a%20b/100%25/%7B")
    }

    @Test("the token is sent as bearer and wins over a header of the client")
    func theTokenIsSentAsBearerAndWinsOverAHeaderOfTheClient() async throws {
        let headers: HTTPHeaders = ["Authorization": "other", "X-App": "1", "ACCEPT": "text/plain"]
        let sent = try await request(for: operation(), headers: headers, token: "T")
        #expect(sent?.headers["authorization"] == "Bearer T")
        #expect(sent?.headers["x-app"] == "1")
        #expect(sent?.headers["accept"] == "text/plain")
        let bare = try await request(for: operation(), headers: headers)
        #expect(bare?.headers["authorization"] == "other")
    }

    @Test("a token cannot smuggle in a header", arguments: ["a\r\nx-evil: 1", "a\u{7F}"])
    func aTokenCannotSmuggleInAHeader(token: String) async throws {
        let error = await apiError { _ = try await request(for: operation(), token: token) }
        let reason = try #require(error?.invalidReason)
        #expect(reason.contains("authorization") && !reason.contains("evil"))
    }

    @Test("a number JSON cannot say is refused with the place it stands at")
    func aNumberJSONCannotSayIsRefusedWithThePlaceItStandsAt() async {
        let error = await apiError { _ = try await request(for: operation(.post), ["a": Double.infinity]) }
        #expect(error?.description == "The request cannot be sent: a: no JSON for this Double")
    }
}

import DocsRuntime
import Foundation
import Testing

@Suite struct QueryTests {
    private func query(_ value: JSONValue, method: HTTPMethod = .get) async throws -> String? {
        let sent = try await request(for: operation(method), value)
        #expect(sent?.body == nil)
        #expect(sent?.headers["content-type"] == nil)
        return sent?.url.absoluteString.split(separator: "?").dropFirst().first.map(String.init)
    }

    @Test("values stand in the order of their names")
    func valuesStandInTheOrderOfTheirNames() async throws {
        #expect(try await query(["userId": "u1", "all": true, "Z": 1]) == "Z=1&all=true&userId=u1")
    }

    @Test("delete sends a query too") func deleteSendsAQueryToo() async throws {
        #expect(try await query(["id": 7], method: .delete) == "id=7")
    }

    @Test("what would end or change the query is escaped")
    func whatWouldEndOrChangeTheQueryIsEscaped() async throws {
        #expect(try await query(["q": "a b+c&d=e/f?g#h%"]) == "q=a%20b%2Bc%26d%3De%2Ff%3Fg%23h%25")
        #expect(try await query(["q": "张三"]) == "q=%E5%BC%A0%E4%B8%89")
        #expect(try await query(["a b&": "-._~"]) == "a%20b%26=-._~")
    }

    @Test("absent values and empty arrays are left out")
    func absentValuesAndEmptyArraysAreLeftOut() async throws {
        #expect(try await query(["a": nil, "b": [], "c": [nil], "d": ""]) == "d=")
        #expect(try await query([:]) == nil)
    }

    @Test("arrays are joined by commas and keep the commas of their elements apart")
    func arraysAreJoinedByCommasAndKeepTheCommasOfTheirElementsApart() async throws {
        #expect(try await query(["ids": ["a", "b c", "d,e", 1]]) == "ids=a,b%20c,d%2Ce,1")
    }

    @Test("objects are compact JSON") func objectsAreCompactJSON() async throws {
        #expect(try await query(["o": ["b": 1, "a": "/"]]) == "o=%7B%22a%22%3A%22%2F%22%2C%22b%22%3A1%7D")
        #expect(try await query(["o": [["a": 1]]]) == "o=%5B%7B%22a%22%3A1%7D%5D")
    }

    @Test("whole doubles have no fraction") func wholeDoublesHaveNoFraction() async throws {
        #expect(try await query(["a": 1.0, "b": 1.5, "c": false]) == "a=1&b=1.5&c=false")
    }

    @Test("no request value sends no query") func noRequestValueSendsNoQuery() async throws {
        let sent = try await request(for: operation())
        #expect(sent?.url.absoluteString == "https://api.example.com/api/v3/get-user")
    }

    @Test("values without names cannot be a query") func valuesWithoutNamesCannotBeAQuery() async {
        let error = await apiError { _ = try await request(for: operation(), ["a", "b"]) }
        #expect(error?.description.contains("names") == true)
    }
}

import DocsRuntime
import DocsTesting
import Foundation
import Testing

@Suite struct PagedSequenceTests {
    private static let shapes: [Paging] = [
        Paging(page: ["page"], limit: ["limit"], list: "list", total: "totalCount"),
        Paging(page: ["pagination", "page"], limit: ["pagination", "limit"], list: "list", total: "totalCount"),
        Paging(
            page: ["options", "pagination", "page"], limit: ["options", "pagination", "limit"], list: "list",
            total: "totalCount"),
    ]

    private func list(_ method: HTTPMethod, _ paging: Paging) -> APIOperation {
        APIOperation(
            client: "C", name: "list", method: method, path: "/list", tag: "", page: "", paging: paging)
    }

    /// A server with so many numbers, which gives ten a page unless asked for another size.
    private func server(_ count: Int, total: Bool = true) -> InMemoryTransport {
        InMemoryTransport { request in
            let (page, limit) = numbers(request)
            let first = min((page - 1) * limit, count)
            let list = Array(first..<min(first + limit, count))
            let totalCount = total ? #""totalCount":\#(count),"# : ""
            return .json(#"{"statusCode":200,"data":{\#(totalCount)"list":\#(list)}}"#)
        }
    }

    private func sequence(
        _ transport: InMemoryTransport, _ operation: APIOperation, _ request: JSONValue = [:], limit: Int? = nil
    ) -> PagedSequence<Int> {
        PagedSequence(APIClient(transport), operation, request, limit: limit)
    }

    @Test("a thousand elements come one after the other, whatever the shape of the request", arguments: shapes)
    func thousand(paging: Paging) async throws {
        for method in [HTTPMethod.get, .post] where paging.page.count == 1 || method == .post {
            let transport = server(1000)
            var elements: [Int] = []
            for try await element in sequence(transport, list(method, paging)) { elements.append(element) }
            #expect(elements == Array(0..<1000))
            #expect(transport.requests.count == 100)
        }
    }

    @Test("other values of the request stay as they are, in every page's request")
    func otherValues() async throws {
        let transport = server(25)
        let request: JSONValue = ["keywords": "x", "options": ["fuzzy": true, "pagination": ["limit": 10]]]
        for try await _ in sequence(transport, list(.post, Self.shapes[2]), request) {}
        #expect(
            transport.requests.map { String(decoding: $0.body ?? Data(), as: UTF8.self) }
                == (1...3).map {
                    #"{"keywords":"x","options":{"fuzzy":true,"pagination":{"limit":10,"page":\#($0)}}}"#
                })
    }

    @Test(
        "a limit ends the sequence, and no page behind it is asked for", arguments: [(0, 0), (7, 1), (10, 1), (11, 2)])
    func limit(limit: Int, requests: Int) async throws {
        let transport = server(1000)
        var count = 0
        for try await _ in sequence(transport, list(.get, Self.shapes[0]), limit: limit) { count += 1 }
        #expect(count == limit)
        #expect(transport.requests.count == requests)
    }

    @Test("without a total the sequence ends at the page that is not full, or empty", arguments: [0, 5, 10, 15])
    func noTotal(count: Int) async throws {
        let transport = server(count, total: false)
        var elements = 0
        for try await _ in sequence(transport, list(.get, Self.shapes[0]), ["limit": 10]) { elements += 1 }
        #expect(elements == count)
        #expect(transport.requests.count == count / 10 + 1)
    }

    @Test("the total is known from the first page")
    func total() async throws {
        let transport = server(35)
        #expect(try await sequence(transport, list(.get, Self.shapes[0])).total() == 35)
        #expect(transport.requests.count == 1)
    }

    @Test("the pages themselves can be gone through, from any of them")
    func pages() async throws {
        let transport = server(35)
        var pages: [Page<Int>] = []
        let sequence = sequence(transport, list(.get, Self.shapes[0]), ["page": 3, "limit": 10])
        for try await page in sequence.pages { pages.append(page) }
        #expect(pages.map(\.number) == [3, 4])
        #expect(pages.map(\.elements) == [Array(20..<30), Array(30..<35)])
        #expect(pages.map(\.total) == [35, 35])
    }

    @Test("a list that shrinks under way ends")
    func shrinking() async throws {
        let transport = InMemoryTransport { request in
            numbers(request).page == 1
                ? .json(#"{"statusCode":200,"data":{"totalCount":50,"list":[1,2]}}"#)
                : .json(#"{"statusCode":200,"data":{"totalCount":50,"list":[]}}"#)
        }
        var elements: [Int] = []
        for try await element in sequence(transport, list(.get, Self.shapes[0])) { elements.append(element) }
        #expect(elements == [1, 2])
        #expect(transport.requests.count == 2)
    }

    @Test("an error ends the sequence")
    func failure() async throws {
        let transport = InMemoryTransport { request in
            numbers(request).page == 1
                ? .json(#"{"statusCode":200,"data":{"totalCount":50,"list":[1]}}"#) : .json(#"{"statusCode":403}"#)
        }
        var iterator = sequence(transport, list(.get, Self.shapes[0])).makeAsyncIterator()
        #expect(try await iterator.next() == 1)
        await #expect(throws: APIError.self) { try await iterator.next() }
        #expect(try await iterator.next() == nil)
    }
}

/// The numbers of a request, wherever they stand.
private func numbers(_ request: HTTPRequest) -> (page: Int, limit: Int) {
    let query = URLComponents(url: request.url, resolvingAgainstBaseURL: true)?.queryItems ?? []
    func number(_ name: String) -> Int? {
        if let body = request.body, let value = try? JSONDecoder().decode(JSONValue.self, from: body) {
            return (value[name] ?? value["pagination"]?[name] ?? value["options"]?["pagination"]?[name])?.intValue
        }
        return query.first { $0.name == name }?.value.flatMap { Int($0) }
    }
    return (number("page") ?? 1, number("limit") ?? 10)
}

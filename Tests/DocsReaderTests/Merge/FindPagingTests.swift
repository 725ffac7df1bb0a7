import DocsSchema
import Testing

@testable import DocsReader

@Suite struct FindPagingTests {
    /// A schema with one operation whose request has these fields and whose payload has those.
    private func paging(
        request: [Field], payload: [Field], models: [Model] = []
    ) -> Paging? {
        let envelope = [
            Field(name: "statusCode", type: .number, presence: .required),
            Field(name: "message", type: .string, presence: .required),
            Field(name: "data", type: .model("Payload"), presence: .required),
        ]
        var schema = Schema(
            name: "A",
            operations: [
                Operation(
                    client: "C", name: "list", page: "list.md", method: .post, path: "/list", request: "Request",
                    response: .model("Response"))
            ],
            models: models + [
                Model(name: "Request", fields: request, pages: []), Model(name: "Payload", fields: payload, pages: []),
                Model(name: "Response", fields: envelope, pages: []),
            ])
        FindPaging().run(&schema)
        return schema.operations[0].paging
    }

    private func field(_ name: String, _ type: TypeReference = .number) -> Field {
        Field(name: name, type: type, presence: .optional)
    }

    private var numbers: [Field] { [field("page"), field("limit")] }
    private var list: [Field] { [field("totalCount"), field("list", .array(.string))] }

    @Test("numbers in the request and a list in the payload are pages")
    func flat() {
        let expected = Paging(page: ["page"], limit: ["limit"], list: "list", total: "totalCount")
        #expect(paging(request: [field("keywords", .string)] + numbers, payload: list) == expected)
    }

    @Test("the numbers may stand in parts of the request")
    func nested() {
        let pagination = Model(name: "Pagination", fields: numbers, pages: [])
        let options = Model(name: "Options", fields: [field("pagination", .model("Pagination"))], pages: [])
        let one = paging(request: [field("pagination", .model("Pagination"))], payload: list, models: [pagination])
        #expect(one?.page == ["pagination", "page"])
        let two = paging(
            request: [field("options", .model("Options"))], payload: list, models: [pagination, options])
        #expect(two?.page == ["options", "pagination", "page"])
        #expect(two?.limit == ["options", "pagination", "limit"])
    }

    @Test("other names of the same numbers are known, and a total is not needed")
    func otherNames() {
        let request = [field("pageNo", .integer), field("pageSize", .integer)]
        let found = paging(request: request, payload: [field("items", .array(.any))])
        #expect(found == Paging(page: ["pageNo"], limit: ["pageSize"], list: "items"))
    }

    @Test("without a number, or with no list or several, there are no pages")
    func none() {
        #expect(paging(request: [field("page")], payload: list) == nil)
        #expect(paging(request: [field("page", .string), field("limit")], payload: list) == nil)
        #expect(paging(request: numbers, payload: [field("totalCount")]) == nil)
        #expect(paging(request: numbers, payload: list + [field("more", .array(.string))]) == nil)
    }

    @Test("a model that holds itself is looked into no deeper than people nest")
    func endless() {
        let node = Model(name: "Node", fields: [field("node", .model("Node"))], pages: [])
        #expect(paging(request: [field("node", .model("Node"))], payload: list, models: [node]) == nil)
    }
}

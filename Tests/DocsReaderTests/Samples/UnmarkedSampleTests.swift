import DocsSchema
import Testing

@testable import DocsReader

@Suite("Sample code that no fence calls JavaScript")
struct UnmarkedSampleTests {
    private static let call = "shop.order({\n    itemId: \"ID\",\n\n    count: 2\n}, null);"

    private func outline(_ code: String) -> [String] {
        Reading("# Orders\n\nOrder so:\n\n\(code)\n\nThat is all.\n").outline
    }

    private static func indented(_ code: String, by indentation: String = "    ") -> String {
        code.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : indentation + $0 }.joined(separator: "\n")
    }

    @Test(
        "is read if it passes an object",
        arguments: [
            "```\n\(call)\n```", "```text\n\(call)\n```", "```Vue\n\(call)\n```",
            "``` {.js .numberLines}\n\(call)\n```",
            indented(call), indented(call, by: "\t"), "<pre>\n\(call)\n</pre>",
            "<pre><code class=\"language-js\">\(call.replacing("\"", with: "&quot;"))\n</code></pre>",
            call.replacing("\n\n", with: "\n"), "// One\n" + call.replacing("\n\n", with: "\n"),
        ])
    func read(code: String) {
        #expect(["Orders: POST /api/v3/order order itemId: string count: number"] == outline(code))
    }

    @Test("is read without the numbers of its lines")
    func lineNumbers() {
        let expected = ["Orders: POST /api/v3/order order itemId: string"]
        #expect(expected == outline("```js\n 9  shop.order({\n10      itemId: \"ID\"\n11  });\n```"))
        #expect(expected == outline("```js\n1. shop.order({\n2.\n3. itemId: \"ID\"});\n```"))
        #expect(["Orders: POST /api/v3/order order order: number!"] == outline("```js\nshop.order(\n1\n);\n```"))
    }

    @Test("is no operation where it is of another language, or belongs to a list or a line of prose")
    func other() {
        let none = [
            "```python\nshop.order({\"itemId\": 1})\n```", "```\nshop = Shop()\nshop.order({\"itemId\": 1})\n```",
            "```\nshop := api.New()\n```\n\n```\nshop.order({\"itemId\": 1})\n```",
            "```\nvar shop = new Shop();\nawait shop.Order(new Order { Count = 1 });\n```",
            "```\ncurl -X POST https://shop.example/order -d '{\"itemId\": 1}'\n```", "```\n{\"itemId\": 1}\n```",
            "```\nshop.order(item);\n```", "- One\n\n\(Self.indented("shop.order({a: 1})"))",
            "1. One\n\n   More\n\n\(Self.indented("shop.order({a: 1})"))",
            "See\n\(Self.indented("shop.order({a: 1})"))",
            "<pre lang=\"py\">shop.order({\"itemId\": 1})</pre>", "shop.order({a: 1}) is what you call.",
        ]
        #expect(none.map { _ in [] } == none.map(outline))
    }

    @Test("is read if JavaScript of the page calls the same object, or it takes in a module of its name")
    func known() {
        let script = "```js\nshop.order({a: 1});\n```\n\n"
        let get = "```\nshop.get(\"ID\");\n```"
        #expect([] == outline(get))
        #expect(["get", "order"] == names(script + get))
        #expect(["order"] == names(script + "```\nother.get(\"ID\");\n```"))
        #expect(["get"] == names("```\nconst shop = require('shop').use(\"KEY\");\n```\n\n" + get))
    }

    private func names(_ code: String) -> [String] { Reading("# Orders\n\n\(code)\n").schema.operations.map(\.name) }

    @Test("has the strings that curved quotes make of straight ones")
    func quotes() throws {
        let reading = Reading("# O\n\n```js\nshop.order({a: “x”, b: ‘it’s’, c: “y\", d: ”z“, e: ‘w’});\n```\n")
        let fields = try #require(reading.model("OrderRequest")).fields
        #expect(["x", "it’s", "y", "z", "w"] == fields.map(\.example))
    }
}

import Testing

@testable import DocsReader

@Suite("Glued headings")
struct SplitGluedHeadingsTests {
    private func split(_ text: String, title: String? = "Modify user") -> [String] {
        SplitGluedHeadings(vocabulary: .all, title: title.map { Text($0.utf8) })
            .run(ScanLines().run(Array(text.utf8))).map(\.text.string)
    }

    @Test(
        "are parted from the line before them",
        arguments: [
            ("})();Request response", ["})();", "Request response"]),
            ("}Data structure", ["}", "Data structure"]),
            ("`A.b`请求参数", ["`A.b`", "请求参数"]),
            ("```## 请求响应", ["```", "## 请求响应"]),
            ("## Data structure### <a id=\"X\"></a> X", ["## Data structure", "### <a id=\"X\"></a> X"]),
            ("customData:# Modify user", ["customData:", "# Modify user"]),
            ("of users.Method name", ["of users.", "Method name"]),
        ])
    func parted(line: String, expected: [String]) {
        #expect(split(line) == expected)
    }

    @Test(
        "are parted from what stands behind them, and from the row that they stand in",
        arguments: [
            (
                "| a | string | `x` | ## Sample code ```ts const c = new A(); c.b({ |",
                ["| a | string | `x` |", "## Sample code", "```ts", "const c = new A(); c.b({ |"]
            ),
            (
                "| a | array | | ### <a id=\"B\"></a> B | Name | Type | | --- | --- | | c | string |",
                ["| a | array | |", "### <a id=\"B\"></a> B", "| Name | Type | | --- | --- | | c | string |"]
            ),
            ("## Request response type: `ADto`", ["## Request response", "type: `ADto`"]),
            ("## 请求响应 类型： `ADto`", ["## 请求响应", "类型： `ADto`"]),
            ("### <a id=\"X\"></a> X !!!include(a.md)!!!", ["### <a id=\"X\"></a> X", "!!!include(a.md)!!!"]),
        ])
    func behind(line: String, expected: [String]) {
        #expect(split(line) == expected)
    }

    @Test(
        "are not seen where the words are part of the line",
        arguments: [
            "see the request parameters", "## Sample code", "## 请求参数", "// 请求参数", "| a | 请求参数 |",
            "Modify user", "# Modify user", "no request response here.", "| a | # of things | `#` |",
            "| a | b \\| ## Response | c |", "| a | ## Response | c |", "| a | #error(1) | c |",
            "## Users | Groups", "## Data type: `X`", "```js title=\"a b\"",
        ])
    func whole(line: String) {
        #expect(split(line) == [line])
    }
}

import DocsSchema
import Testing

@Suite("A page of functions, each with a signature and what its parameters mean")
struct SignaturePageTests {
    private func part(_ title: String, _ signature: String, _ parameters: String, call: String) -> String {
        """
        ## \(title)

        About \(title).

        ```dart
        \(signature)
        ```

        **参数**

        \(parameters)

        **示例**

        ```dart
        \(call)
        ```
        """
    }

    private static let first = "static Future<Gate> openGate(String key, int count) async"
    private static let second = "static Future<Gate> closeGate(String key) async"
    private static let table = "| 名称 | 说明 |\n| --- | --- |\n| key | 钥匙 |"

    private func page(_ parameters: String, rest: String) -> Reading {
        let part = part("开门", Self.first, parameters, call: "await GateClient.openGate(\"k\", 1);")
        return Reading("# 门\n\nAll doors.\n\n\(part)\n\n\(rest)", path: "sdk/gates.md")
    }

    @Test(
        "has the parameters of lines that say what each means, in place of a table",
        arguments: ["`key`: 钥匙\n`count`：次数", "`key`: 钥匙"])
    func meanings(lines: String) {
        let reading = page(
            lines, rest: part("关门", Self.second, Self.table, call: "await GateClient.closeGate(\"k\");"))
        let fields = ["key: string!", "count: integer!"].prefix(lines.split(separator: "\n").count)
        #expect(reading.fields("OpenGateRequest") == Array(fields))
        #expect(reading.model("OpenGateRequest")?.fields.first?.description == "钥匙")
        #expect(reading.fields("CloseGateRequest") == ["key: string!"])
    }

    @Test("has the titles that stand above each, the first one's too")
    func titles() {
        let reading = page(
            Self.table, rest: part("关门", Self.second, Self.table, call: "await GateClient.closeGate(\"k\");"))
        #expect(Set(reading.schema.operations.map(\.title)) == ["开门", "关门"])
        #expect(reading.schema.operations.last?.description.hasPrefix("All doors.\nAbout 开门.") == true)
    }

    @Test("has the page's title where it is about one function", arguments: ["", "## 说明\n\n完。"])
    func oneFunction(rest: String) {
        let reading = page(Self.table, rest: rest)
        #expect(reading.schema.operations.map(\.title) == ["门"])
    }

    @Test(
        "has no parameters of lines that speak of others",
        arguments: ["`lock`: 锁", "`key` 钥匙", "`key`: 钥匙\n完。", "- `key`: 钥匙"])
    func others(lines: String) {
        #expect(page(lines, rest: "").model("OpenGateRequest") == nil)
    }
}

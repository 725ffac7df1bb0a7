import DocsSchema
import Testing

@testable import DocsReader

@Suite("Tables whose cells stand on a line each")
struct StackedTableTests {
    private let heads = ["名称", "类型", "是否必填", "描述", "示例值"]

    private func page(_ table: [String], between separator: String = "\n", end: String = "") -> Reading {
        Reading(
            "# A\n\n## 方法名称\n\n`Client.a`\n\n## 数据结构\n\n### <a id=\"D\"></a> D\n\n"
                + table.joined(separator: separator) + "\n" + end)
    }

    private func fields(_ reading: Reading) -> [String] {
        reading.model("D")?.fields.map { field in
            let flag = field.presence == .required ? "!" : ""
            return "\(field.name): \(field.type)\(flag) \(field.description) \(field.example?.string ?? "-")"
        } ?? []
    }

    private let expected = [
        "id: string! 编号 x1", "flag: boolean 是否 可用 -", "other: D 其他 -", "list: array of string!  -",
    ]

    @Test(
        "are read where each column has its line, which may be empty",
        arguments: ["\n", "\n\n", "\r\n"], ["", "\n\n正文。\n", "\n\n### <a id=\"E\"></a> E\n"])
    func whole(separator: String, end: String) {
        let cells = [
            "id", "string", "是", "编号", "x1", "flag", "boolean", "否", "是否 可用", "", "other", "", "否", "其他 嵌套类型：D。", "",
            "list", "array", "是", "", "",
        ]
        let reading = page(heads + cells, between: separator, end: end)
        #expect(expected == fields(reading))
        #expect(reading.places.contains("11:1 other-bars"))
    }

    @Test("are read where empty cells left no line, if types and flags tell where rows start")
    func parted() {
        let cells = [
            "id", "string", "是", "编号", "x1", "flag", "boolean", "否", "是否 可用", "other", "否", "其他 嵌套类型：D。", "list",
            "array",
            "是", "-",
        ]
        let reading = page(heads + cells, end: "\n正文。\n")
        #expect(expected == fields(reading))
    }

    @Test("take no word of a row for the start of another one")
    func words() {
        let cells = [
            "total", "number", "Yes", "Count", "list", "array", "Yes", "Items", "on", "boolean", "Yes", "Enabled",
            "true", "x",
            "string", "No",
        ]
        let heads = ["Name", "Type", "Required", "Description", "Example"]
        #expect(["total", "list", "on", "x"] == page(heads + cells).model("D")?.fields.map(\.name))
    }

    @Test("may have no flags, and a first row whose name is the word for a head")
    func untold() {
        let reading = page(["Name", "Type", "Description", "required", "string", "Word", "data", "Page", "What it is"])
        #expect(["required: string", "data: any"] == reading.fields("D").map { $0.replacing("Page", with: "any") })
    }

    @Test(
        "are told where nothing says which cells are a row's",
        arguments: [
            ["a", "string", "是", "A", "1", "2", "3", "b", "string", "是"], ["a", "b"],
            ["x", "string", "是", "", "", "正文", "b", "string", "否"],
        ])
    func doubt(cells: [String]) {
        let reading = page(heads + cells)
        #expect(reading.places.contains("11:1 unread-table"))
        #expect([] == fields(reading))
    }

    @Test("take no line behind a last row that lacks cells for one of them")
    func behind() {
        let rows = heads + ["a", "string", "是", "A", "1", "b", "string", "是"]
        #expect(["a: string! A 1", "b: string!  -"] == fields(page(rows + ["", "", "正文。", ""])))
        #expect(["a: string! A 1", "b: string! 正文。 -"] == fields(page(rows + ["正文。", "", "其他。", ""])))
        #expect(page(rows + ["", "正文。", ""]).places.contains("11:1 unread-table"))
    }

    @Test(
        "are none of words in prose, or without cells",
        arguments: [["名称", "类型"], ["名称", "描述", "示例值"], ["类型", "正文", "名称"], ["名称", "类型", "描述", "# T"]])
    func prose(lines: [String]) {
        #expect(!page(lines).diagnostics.contains { $0.id == "unread-table" || $0.id == "other-bars" })
    }

    @Test("are read below each other, and leave what stands around them as it is")
    func several() {
        let table = heads + ["a", "string", "是", "A", "1"]
        let reading = page(
            table + ["", "### <a id=\"E\"></a> E", ""] + table + ["", "| Name | Type |", "|-|-|", "| b | string |"])
        #expect(["a: string!"] == reading.fields("D"))
        #expect(["a: string!"] == reading.fields("E"))
    }

    @Test("are as many as there are lines, in the time of one")
    func many() {
        let page = "# A\n\n" + String(repeating: "名称\n类型\n描述\nx\n", count: 2_000)
        #expect(Reading(page).schema.models.isEmpty)
    }

    @Test("may have commas between their cells, and quotes around those that have some themselves")
    func commas() {
        let reading = page(["名称,类型,是否必填,描述,示例值", "id,string,是,\"a, \"\"b\"\"\",x", "n,number,否,,1"])
        #expect(["id: string! a, \"b\" x", "n: number  -"] == fields(reading))
        #expect(reading.places.contains("11:1 other-bars"))
        #expect(!Reading("# A\n\nName, type, and more.\n").places.contains { $0.hasSuffix("other-bars") })
    }
}

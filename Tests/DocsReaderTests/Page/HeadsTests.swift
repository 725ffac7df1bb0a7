import DocsSchema
import Testing

@testable import DocsReader

@Suite("Heads of columns")
struct HeadsTests {
    private func reading(_ head: String, _ row: String = "| id | string | Yes | a | The id | `x` |") -> Reading {
        Reading(
            """
            # Get it

            ## Method name

            `Client.getIt`

            ## Request parameters

            \(head)
            | --- | --- | --- | --- | --- | --- |
            \(row)
            """)
    }

    @Test(
        "are known by what they look like",
        arguments: [
            "| Parameter name | Type | Is Required | Defaults | Descriptions | Sample values |",
            "| **Name** | Parameter type | Required or not | Default value | Description | Examples |",
            "| Field | Type of | Is it mandatory? | Default | Meaning | Sample |",
            "| Name | Type | Is it necessary? | Default value | Explanation | Instance value |",
            "| Name | Type | Must be filled | Default value | Remarks | Sample |",
            "| 参数名 | 参数类型 | 是否必须 | 默认 | 备注 | 示例 |",
            "| 参数名 | 参数类型 | 是否必须 | 默认 | 含义 | 示例 |",
            "| 字 | 类型 | 必填 | 默认值 | 描述 | 示例值 |",
            "| 名 称 | 型 | 必填 | 默认值 | 描述 | 示例值 |",
        ])
    func resemblance(head: String) throws {
        let reading = reading(head)
        let fields = try #require(reading.schema.models.first { $0.name == "GetItRequest" }?.fields)
        #expect(fields.map(\.name) == ["id"])
        #expect(fields.map(\.type) == [.string])
        #expect(fields.map(\.presence) == [.required])
        #expect(fields.map(\.defaultValue) == [.string("a")])
        #expect(fields.map(\.description) == ["The id"])
        #expect(fields.map(\.example) == [.string("x")])
        #expect(reading.diagnostics.contains { $0.id == "unknown-column" && $0.severity == .note })
    }

    @Test(
        "are known by what is left of them at their end",
        arguments: [
            "| Name | Type | Required | Default value | <div Description | Example value |",
            "| Name | Type | Required | Default value | Description | <div>Description</div>dth:200px\">Example value |",
            "| Name | Type | Required | Default value | Description | DescriptionExample value |",
        ])
    func ends(head: String) throws {
        let field = try #require(reading(head).model("GetItRequest")?.fields.first)
        #expect(field.description == "The id")
        #expect(field.example == .string("x"))
    }

    @Test("that look like nothing are told, and what stands below them is passed over")
    func unknown() {
        let reading = reading("| Name | Type | Required | Since | Description | Example value |")
        #expect(reading.fields("GetItRequest") == ["id: string!"])
        #expect(
            reading.diagnostics.filter { $0.id == "unknown-column" }.map(\.description) == [
                "authentication/users/get-user.md:9:28: warning: column 'Since' is not known; it was passed over "
                    + "[unknown-column]"
            ])
    }

    @Test(
        "make no table of an API out of another one",
        arguments: ["| Name | Value |", "| 校验方式 | 优势 | 劣势 |", "| 字段名 | 翻译 |", "| code | message | 说明 | 建议 |"])
    func foreign(head: String) {
        #expect(reading(head).fields("GetItRequest") == [])
    }

    @Test("are no rows in the middle of a table")
    func rows() {
        let row = "| type | string | Yes | name | Description of the type | `example` |"
        let reading = reading("| Name | Type | Required | Default value | Description | Example value |", row)
        #expect(reading.fields("GetItRequest") == ["type: string!"])
    }

    @Test("may be more than the rows below them have cells")
    func shortRows() {
        let table = """
            | 参数 | 参数名称 | 类型 | 是否可空 | 备注
            |---|---|---|---|---
            | size | 大小 | integer | 否 |
            | color | 颜色 | string | 是 |
            """
        let reading = Reading("# Get\n\n`POST /x`\n\n**Parameters**\n\n" + table)
        #expect(reading.fields("GetUserRequest") == ["size: integer!", "color: string"])
        #expect(!reading.diagnostics.contains { $0.id == "page-cut" })
    }

    @Test("may lack that of types, where names say what else is known")
    func untyped() {
        let table = """
            Parameter | Description
            --- | ---
            id | The one to change
            title (required) | Its new title
            note (optional) | Why
            """
        let reading = Reading("# Get\n\n`POST /x/{id}`\n\n## Parameters\n\n" + table)
        #expect(reading.fields("GetUserRequest") == ["id: string!", "title: any!", "note: any"])
    }

    @Test(
        "are those of names where the names stand, whatever other heads say",
        arguments: [
            ("| 字段名 | 变量名 | 类型 | 必填 | 描述 | 示例值 |", "| 标识 | id | string | Yes | The id | `x` |"),
            ("| 名称 | 参数 | 类型 | 必填 | 描述 | 示例值 |", "| 标识 | id | string | Yes | The id | `x` |"),
            ("| Name | 类型 | 必填 | 描述 | 键 | 示例值 |", "| 标识 | string | Yes | The id | id | `x` |"),
        ])
    func titles(head: String, row: String) {
        let reading = reading(head, row)
        #expect(reading.fields("GetItRequest") == ["id: string!"])
        #expect(reading.model("GetItRequest")?.fields.first?.description == "标识\nThe id")
    }

    private func fields(_ head: String, _ rows: String...) -> [String] {
        let count = head.count { $0 == "|" } + 1
        let lines = ["# Get", "", "`POST /x`", "", "## Parameters", "", head]
        let ruler = Array(repeating: "---", count: count).joined(separator: " | ")
        let reading = Reading((lines + [ruler] + rows).joined(separator: "\n"))
        return (reading.model("GetUserRequest")?.fields ?? []).map {
            let flag = $0.presence == .required ? "!" : ""
            return "\($0.name): \($0.type)\(flag) \($0.description.replacing("\n", with: "/"))"
        }
    }

    @Test(
        "may ask whether a field can be left out",
        arguments: [
            "参数 | 类型 | 可空 | 说明", "参数 | 类型 | 允许为空 | 说明", "参数 | 类型 | 是否可选 | 说明", "Name | Type | Nullable | Notes",
            "名称 | 参数 | 类型 | 可选 | 说明",
        ])
    func optional(head: String) {
        let isTitled = head.hasPrefix("名称")
        func row(_ flag: String) -> String { (isTitled ? "甲 | " : "") + "a | string | \(flag) | A" }
        let text = isTitled ? "甲/A" : "A"
        for flag in ["No", "否", "N", "false", "required", "必选"] {
            #expect(fields(head, row(flag)) == ["a: string! \(text)"])
        }
        for flag in ["Yes", "是", "1", "√", "optional", "可选", "x", "O", ""] {
            #expect(fields(head, row(flag)) == ["a: string \(text)"])
        }
    }

    @Test("of what may be left out say nothing beside those of what may not")
    func bothFlags() {
        #expect(fields("参数 | 类型 | 必填 | 可空 | 说明", "a | string | 是 | 是 | 甲") == ["a: string! 甲"])
    }

    @Test(
        "may be several of what belongs to a description",
        arguments: [
            ("参数 | 类型 | 说明 | 备注", "a | string | 甲 | 乙", "a: string 甲/乙"),
            ("参数 | 类型 | 说明 | 备注", "a | string | 甲 | -", "a: string 甲"),
            ("参数 | 类型 | 说明 | 备注", "a | string | 甲 | 甲", "a: string 甲"),
            ("字段 | 名称 | 是否必须 | 说明", "a | 甲 | 是 | 乙", "a: any! 甲/乙"),
            ("字段 | 名称 | 是否必须 | 说明", "a | a | 是 | 乙", "a: any! 乙"),
            ("字段 | 中文名 | 类型", "a | 甲 | string", "a: string 甲"),
            ("字段 | 中文释义 | 类型 | 说明", "a | 甲 | string | 乙", "a: string 甲/乙"),
            ("中文名 | 类型 | 说明", "a | string | 乙", "a: string 乙"),
            ("Name | Type | Description | Notes", "a | string | A | B", "a: string A/B"),
        ])
    func details(head: String, row: String, expected: String) {
        #expect(fields(head, row) == [expected])
    }

    @Test(
        "may be of values",
        arguments: [
            ("参数 | 类型 | 可选值 | 说明", "a | string | x、y | 甲", "a: GetUserRequest.a 甲/可选值：x、y"),
            ("参数 | 类型 | 取值范围 | 说明", "a | integer | 1-100 | 甲", "a: integer 甲/取值范围：1-100"),
            ("参数 | 类型 | 取值范围 | 说明", "a | string | a-z, 0-9 | 甲", "a: string 甲/取值范围：a-z, 0-9"),
            ("参数 | 类型 | 取值范围 | 说明", "a | string | - | 甲", "a: string 甲"),
            ("参数 | 类型 | 范围值 | 说明", "a | string | in:x,y | 甲", "a: string 甲/范围值：in:x,y"),
            ("参数 | 类型 | 取值 | 说明", "a | string | x:X，y:Y | 甲", "a: GetUserRequest.a 甲/取值：x:X，y:Y"),
            (
                "Name | Type | Description | Values", "a | string | A | `x`, `y`",
                "a: GetUserRequest.a A/Values: `x`, `y`"
            ),
            ("Name | Type | Description | Values", "a | string | A | at most 5", "a: string A/Values: at most 5"),
            ("Name | Type | Description | Values", "a | string | A | - `x`: X<br>- `y`: Y", "a: GetUserRequest.a A"),
        ])
    func values(head: String, row: String, expected: String) {
        let fields = fields(head, row)
        #expect(fields == [expected])
    }

    @Test("of names that have marks of depth in all rows are those of names")
    func depth() {
        let fields = fields(
            "Name | Type | Required | Restrictions", "» a | string | true | none", "»» b | string | false | none")
        #expect(fields.map { $0.prefix(1) } == ["a", "b"])
    }

    @Test(
        "stand for no names beside names that marks stand around",
        arguments: ["[id](#id)", "id*", "id?", "\"id\"", "{id}", "id（必填）"])
    func marked(name: String) {
        #expect(fields("No. | Name | Type", "1 | \(name) | string").map { $0.prefix(3) } == ["id:"])
        #expect(fields("Name | Type | Since", "\(name) | string | v3").map { $0.prefix(3) } == ["id:"])
    }

    @Test(
        "that are not known are those of flags if all cells say whether the field is required",
        arguments: [("Required", "a: string!"), ("必要", "a: string!"), ("optional", "a: string"), ("Yes", "a: string")])
    func presences(flag: String, expected: String) {
        #expect(fields("Name | Type | Urgency | Notes", "a | string | \(flag) | A") == [expected + " A"])
    }

    @Test(
        "may be known by what they look like above the values of an enum",
        arguments: ["| 名称 / Name | 描述 / Description |", "| Name of it | Meaning |"])
    func valuesOfEnum(head: String) {
        let rows = "\(head)\n|---|---|\n| TREE | A tree |\n| name of it | 描述信息 |\n"
        let reading = Reading("# Get\n\n## 方法名称\n\n`A.get`\n\n## 数据结构\n\n### <a id=\"Kind\"></a> Kind\n\n" + rows)
        #expect(reading.values("Kind") == ["TREE", "name of it"])
    }

    @Test("that mean something beside another column stand for no names")
    func statuses() {
        let head = "Status | Meaning | Description | Schema"
        #expect(fields(head, "200 | [OK](https://a.b/c) | All | None").isEmpty)
    }

    @Test("of a kind that the table has are told to be passed over")
    func twice() {
        let page = "# Get\n\n`POST /x`\n\n## Parameters\n\n"
        let reading = Reading(page + "| 参数 | 类型 | 示例 | 示例值 |\n|---|---|---|---|\n| a | string | b | c |")
        #expect(reading.model("GetUserRequest")?.fields.first?.example == .string("b"))
        #expect(reading.places.contains { $0.hasSuffix("unknown-column") })
    }

    @Test(
        "are no row of fields that are called as heads are",
        arguments: [
            "<a href=\"#Type\">Type</a>", "<a href=\"#Type\">Type[]</a>", "`string[][]`", "string",
        ])
    func row(type: String) {
        let reading = reading(
            "| Name | Type | Required | Default value | Description | Example value |",
            "| type | \(type) | Yes | - | Name | |\n| Name | string | Yes | - | The name | |")
        #expect(["type", "Name"] == reading.model("GetItRequest")?.fields.map(\.name))
    }
}

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
        #expect(reading.fields("GetUserRequest") == ["size: integer", "color: string"])
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
        #expect(reading.diagnostics.contains { $0.id == "unknown-column" })
    }
}

import DocsSchema
import Testing

@testable import DocsReader

/// The second half of the snippets; see ``SnippetTests``.
@Suite("More snippets of published pages")
struct MoreSnippetTests {
    @Test("14: rows on one line behind a cell that a formatter closed early are rows", arguments: ["", "     |\n"])
    func rowsOnOneLine(end: String) {
        let reading = Reading(
            SnippetPage.request(
                """
                | sourceCode | string | yes | - | Source | `async function pipe() {\(end)
                return 1

                }`| | scene | string | yes | - | Scene:<br>- `PRE_REGISTER`: before<br>- `POST_REGISTER`: after<br> | `PRE_REGISTER`| | funcName | string | yes | - | Function name |`demo`| | timeout | number | no | 3 | Timeout | |
                | terminate | boolean | no | - | Stop | |
                """))
        #expect(
            reading.fields("DoItRequest") == [
                "sourceCode: string!", "scene: DoItRequest.scene!", "funcName: string!", "timeout: number",
                "terminate: boolean",
            ])
        #expect(reading.model("DoItRequest")?[field: "timeout"]?.defaultValue == 3)
        #expect(
            reading.model("DoItRequest")?[field: "sourceCode"]?.example
                == .string("async function pipe() {\n\(end.isEmpty ? "" : "\n")return 1\n\n}"))
    }

    @Test("15: an open code span with a list of numbers is an example, not an end of the table")
    func listInCode() {
        let reading = Reading(
            SnippetPage.request(
                "| format | number | 是 | - | 规则:  | `\n- 31: 保留一位小数\n- 32: 两位\n\n- 33: 三位\n` |\n| next | string | 否 | - | 下  |  |"
            ))
        #expect(reading.fields("DoItRequest") == ["format: number!", "next: string"])
        #expect(reading.schema.enums == [])
    }

    @Test("16: an indented row, and a mistranslated flag, belong to the table")
    func indentedRow() {
        let reading = Reading(
            SnippetPage.request(
                "| key | string | yes | - | Key | `a` |\n\n  | regexp | string | is | - | Rules for strings | |"))
        #expect(reading.fields("DoItRequest") == ["key: string!", "regexp: string!"])
    }

    @Test("17: true and false are no enum, and numbers in bullets of a string are one")
    func booleans() {
        let reading = Reading(
            SnippetPage.request(
                """
                | flag | boolean | 是 | - | 是否：<br>    - true: 是<br>    - false: 否  | `true` |
                | type | string | 是 | - | 类型：<br>    - 1: 单行文本<br>    - 2: 多行<br> | `1` |
                """))
        #expect(reading.fields("DoItRequest") == ["flag: boolean!", "type: DoItRequest.type!"])
        #expect(reading.values("DoItRequest.type") == ["1", "2"])
    }

    @Test("18: a link that leads nowhere can hold anything")
    func lostLink() {
        let reading = Reading(SnippetPage.request("| struct | <a href=\"#\"></a> | 是 | - | 数据 |  |"))
        #expect(reading.fields("DoItRequest") == ["struct: any!"])
    }

    @Test("19, 20: a broken object and an empty cell are no defaults")
    func noDefaults() {
        let reading = Reading(
            SnippetPage.request(
                """
                | config | object | 否 | [object Object] | 配置 |  |
                | factors | string[] | 是 |  | 要素  | `["SMS"]` |
                """))
        #expect(reading.model("DoItRequest")?.fields.map(\.defaultValue) == [nil, nil])
        #expect(reading.model("DoItRequest")?[field: "factors"]?.example == .array(["SMS"]))
    }

    @Test("21: a name with a hyphen is a name")
    func hyphen() {
        let reading = Reading(
            SnippetPage.model(
                "| zh-CN |  | 是 | 中文 嵌套类型：<a href=\"#LangUnit\">LangUnit</a>。  |  |",
                more: "### <a id=\"LangUnit\"></a> LangUnit\n\n\(SnippetPage.modelHeader)\n| v | string | 是 | 值 | |"))
        #expect(reading.fields("Dto") == ["zh-CN: LangUnit!"])
    }

    @Test("22: an array in a response is of the data structure nothing links to")
    func orphan() {
        let reading = Reading(
            SnippetPage.response(
                "| data | array | 响应数据 |",
                more:
                    "## 数据结构\n\n### <a id=\"RoleDto\"></a> RoleDto\n\n\(SnippetPage.modelHeader)\n| code | string | 是 | 码 | |"
            ))
        #expect(reading.fields("DoItRespDto").last == "data: array of RoleDto!")
    }

    @Test("23: an array with bullets is an array of an enum; bullets of prose are text")
    func arrayOfEnum() {
        let reading = Reading(
            SnippetPage.model(
                """
                | displayAt | array | 否 | 显示：<br>- `LoginPage`: 登录<br>- `RegisterPage`: 注册 |  |
                | background | string | 否 | 背景：<br>- 图片背景：一<br>- 颜色：二 |  |
                """))
        #expect(reading.fields("Dto") == ["displayAt: array of Dto.displayAt", "background: string"])
        #expect(reading.values("Dto.displayAt") == ["LoginPage", "RegisterPage"])
    }

    @Test("25: a row behind a space is a query, with a list by commas and a limit")
    func query() {
        let page = SnippetPage.request(
            " | codeList | string[]  | 是 | - | 列表 数组长度限制：50。 | `code1,code2` |")
        let reading = Reading(page)
        #expect(reading.operation?.method == .get)
        let field = reading.model("DoItRequest")?[field: "codeList"]
        #expect(field?.type == .array(.string))
        #expect(field?.example == .array(["code1", "code2"]))
        #expect(field?.maxItems == 50)
    }

    @Test("26, 33: a row with a cell less and a row with junk behind it do not shift")
    func raggedRows() {
        let reading = Reading(
            SnippetPage.request(
                "| mfa | <a href=\"#Dto\">Dto</a> | 是 | - | 数据 |\n| enabled | boolean | 是 | - | 开 | `true` |~~~~**"))
        #expect(reading.fields("DoItRequest").map { $0.prefix { $0 != ":" } } == ["mfa", "enabled"])
        #expect(reading.model("DoItRequest")?[field: "enabled"]?.example == true)
        #expect(reading.diagnostics.map(\.id).prefix(2) == ["missing-cells", "dangling-reference"])
    }

    @Test("27: bullets without texts that are paths are no enum", arguments: ["treeCode/a/b", "treeCode"])
    func paths(example: String) {
        let reading = Reading(
            SnippetPage.request(
                "| resource | string | 是 | - | 示例如下所示<br>- treeCode<br>- treeCode/structCode | `\(example)` |"))
        #expect(reading.fields("DoItRequest") == ["resource: string!"])
    }

    @Test("28: a flag that swallowed words is a flag, and two spliced rows keep the first")
    func splicedRows() {
        let reading = Reading(
            SnippetPage.model(
                """
                | operator | string | It is the | operator, and the optional values are:<br>- `EQUAL`: Equal<br>- `IN`: In | EQUAL |
                | value | object | No | Search value, see details. ost | boolean | No | Whether to obtain department information | `true` |
                """))
        #expect(reading.fields("Dto").prefix(2) == ["operator: Dto.operator!", "value: object"])
        #expect(reading.diagnostics.map(\.id).contains("spliced-rows"))
    }

    @Test("30: rows that stand twice count once")
    func repeatedRows() {
        let reading = Reading(
            SnippetPage.request(
                "| a | string | no | - | A | `x` |\n| b | string | no | - | B | `y` |\n| a | string | no | - | A | `x` |\n| b | string | no | - | b |"
            ))
        #expect(reading.fields("DoItRequest") == ["a: string", "b: string"])
    }

    @Test("32: columns go by their heads, not by their place")
    func emptyHead() {
        let page = """
            # 检查
            ## 方法名称
            `ManagementClient.check`
            ## 请求参数
            | 名称 | 类型 |  | 是否必填 | 默认值 | 描述 | 示例值 |
            | ---- | ---- | ---- | ---- | ---- | ---- | ---- |
            | userIds | string[] | | 是 | - | 用户 ID 列表 | `["6301ceaxxxxxxxxxxx27478"]` |
            """
        let reading = Reading(page)
        #expect(reading.fields("CheckRequest") == ["userIds: array of string!"])
        #expect(reading.model("CheckRequest")?[field: "userIds"]?.example == .array(["6301ceaxxxxxxxxxxx27478"]))
    }
}

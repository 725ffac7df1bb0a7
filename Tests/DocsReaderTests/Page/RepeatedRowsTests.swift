import DocsSchema
import Testing

@testable import DocsReader

@Suite("A row that stands on a page twice")
struct RepeatedRowsTests {
    private let cut = "| code | string |"
    private let whole = "| code | string | 是 | dd | 角色<br>- `A`: a<br>- `B`: b | `A` |"

    private func page(_ rows: String...) -> String {
        """
        # 甲

        ## 方法名称

        `ManagementClient.doIt`

        ## 请求参数

        | 名称 | 类型 | 是否必填 | 默认值 | 描述 | 示例值 |
        | --- | --- | --- | --- | --- | --- |
        \(rows.joined(separator: "\n"))
        """
    }

    @Test("says what the copy says that is not cut, wherever that stands")
    func cutCopy() {
        for reading in [Reading(page(cut, whole)), Reading(page(whole, cut))] {
            let field = reading.model("DoItRequest")?[field: "code"]
            #expect(reading.fields("DoItRequest") == ["code: DoItRequest.code!"])
            #expect(field?.defaultValue == "dd")
            #expect(reading.values("DoItRequest.code") == ["A", "B"])
            #expect(reading.ledger.repeated == 1)
        }
    }

    @Test("says what the first copy says where the second contradicts it")
    func contradiction() {
        let reading = Reading(page("| code | string |", "| code | number | 是 | - | 码 | `7` |"))
        #expect(reading.fields("DoItRequest") == ["code: string"])
    }

    @Test("leaves the place of the first copy to the other")
    func order() {
        let reading = Reading(page(cut, "| name | string | 是 | - | 名 | `n` |", whole))
        #expect(reading.fields("DoItRequest") == ["code: DoItRequest.code!", "name: string!"])
    }

    @Test("proves nothing where a data structure's copy is cut")
    func cutModel() {
        let heading = """
            ### <a id="RoleDto"></a> RoleDto

            | 名称 | 类型 | 是否必填 | 描述 | 示例值 |
            | --- | --- | --- | --- | --- |
            """
        let code = "| code | string | 是 | 码 | `c` |"
        let name = "| name | string | 是 | 名 | `n` |"
        for (first, second) in [("\(code)\n\(name)", code), (code, "\(code)\n\(name)")] {
            let reading = Reading(
                "# 甲\n\n## 数据结构\n\n\(heading)\n\(first)\n\n\(heading)\n\(second)\n")
            #expect(reading.fields("RoleDto") == ["code: string!", "name: string!"])
            #expect(!reading.diagnostics.contains { ["models-differ", "field-not-on-every-page"].contains($0.id) })
        }
    }

    @Test("proves nothing where the cut goes through it")
    func cutRowOfModel() {
        let heading = "### RoleDto\n\n| 名称 | 类型 | 是否必填 | 描述 | 示例值 |\n| --- | --- | --- | --- | --- |"
        let name = "| name | string | 是 | 名 | `n` |"
        let tables = ["\(heading)\n\(name)\n| code | string |", "\(heading)\n\(name)\n| code | string | 是 | 码 | `c` |"]
        for tables in [tables, tables.reversed()] {
            let reading = Reading("# 甲\n\n## 数据结构\n\n" + tables.joined(separator: "\n\n"))
            #expect(reading.fields("RoleDto") == ["name: string!", "code: string!"])
        }
    }

    @Test("is of two things where two tables of a name share only some")
    func twoThings() {
        let heading = "### RoleDto\n\n| 名称 | 类型 | 是否必填 | 描述 | 示例值 |\n| --- | --- | --- | --- | --- |"
        let name = "| name | string | 是 | 名 | `n` |"
        let reading = Reading(
            """
            # 甲

            ## 数据结构

            \(heading)
            \(name)
            | code | string | 是 | 码 | `c` |

            \(heading)
            \(name)
            | kind | string | 是 | 类 | `k` |
            """)
        #expect(reading.fields("RoleDto") == ["name: string!", "code: string", "kind: string"])
    }

    @Test("is told where it contradicts the first, and is whole")
    func told() {
        let first = "| code | string | 是 | - | 码 | `7` |"
        for second in ["| code | number | 是 | - | 码 | `7` |", "| code | string | 否 | - | 码 | `7` |"] {
            #expect(Reading(page(first, second)).diagnostics.count { $0.id == "rows-differ" } == 1)
        }
        #expect(!Reading(page(first, first)).diagnostics.contains { $0.id == "rows-differ" })
    }

    @Test("may be empty and is none then")
    func empty() {
        let reading = Reading(page("| code | string | 是 | - | 码 | `7` |", "| | | | | | |"))
        #expect(reading.ledger.notOfTheAPI == 1)
        #expect(!reading.diagnostics.contains { $0.id == "nameless-row" })
    }
}

import DocsSchema
import Testing

@Suite("The heading of a data structure")
struct HeadingOfModelTests {
    private static let header = """
        | 名称 | 类型 | 是否必填 | 描述 | 示例值 |
        | --- | --- | --- | --- | --- |
        """

    private func page(second heading: String) -> String {
        """
        # 甲

        ## 数据结构

        ### <a id="RoleDto"></a> RoleDto

        \(Self.header)
        | code | string | 是 | 角色码 | `r1` |

        \(heading)

        \(Self.header)
        | orgId | string | 是 | 组织 | `o1` |
        | code | number | 否 | 组织码 | `7` |
        """
    }

    @Test(
        "is understood however it is written",
        arguments: [
            "### OrgDto {#OrgDto}", "### OrgDto（组织）", "### OrgDto (organization)", "### OrgDto 组织", "### OrgDto：",
            "### **OrgDto**", "**OrgDto**", "`OrgDto`", "### 2. OrgDto", "### 2.1 `OrgDto`", "### OrgDto ###",
            "**OrgDto**：", "### OrgDto [#](#orgdto)", "### OrgDto [\u{200b}](#orgdto \"Direct link to OrgDto\")",
            "### [OrgDto](#OrgDto)", "### [`OrgDto`](#OrgDto)", "<h3 id=\"orgdto\">OrgDto</h3>",
            "<details><summary><b>OrgDto</b></summary>", "**OrgDto 字段说明**", "OrgDto 字段说明：", "- **OrgDto**",
            "### < a id = \"OrgDto\" > < / a > OrgDto", "### <a id=\"_Toc1234\"></a>OrgDto",
            "### <a id=\"user-content-orgdto\"></a>OrgDto",
        ])
    func spelling(heading: String) {
        let reading = Reading(page(second: heading))
        #expect(reading.fields("RoleDto") == ["code: string!"])
        #expect(reading.fields("OrgDto") == ["orgId: string!", "code: number"])
    }

    @Test(
        "is understood above a table whose heads are in other words, behind the response",
        arguments: [
            "Name | Type | Required", "Field | Type | Required", "Property | Data type | Is it needed, required",
        ])
    func otherHeads(heads: String) {
        let table = "| \(heads) |\n| --- | --- | --- |\n"
        let page = """
            # Forms

            `POST /forms`

            ### Response

            | Name | Type | Description |
            | --- | --- | --- |
            | id | string | Id |

            ## FormVO

            \(table)| title | string | Yes |
            """
        #expect(Reading(page).fields("FormVO") == ["title: string!"])
        #expect(Reading(page).fields("GetUserResponse") == ["id: string!"])
    }

    @Test("is understood where words stand between it and its table")
    func description() {
        let reading = Reading(page(second: "### OrgDto 组织\n\n一个组织。"))
        #expect(reading.fields("OrgDto") == ["orgId: string!", "code: number"])
        #expect(reading.model("OrgDto")?.description == "一个组织。")
    }

    @Test("is missed above a second table", arguments: ["", "### 组织"])
    func lost(heading: String) {
        let reading = Reading(page(second: heading))
        #expect(reading.fields("RoleDto") == ["code: string!"])
        #expect(reading.fields("GetUserData") == ["orgId: string!", "code: number"])
        #expect(reading.diagnostics.map(\.id).contains("heading-lost"))
    }

    @Test("is missed above every further table by itself")
    func lostTwice() {
        let third = "\n\n\(Self.header)\n| menuId | string | 是 | 菜单 | `m1` |\n"
        let reading = Reading(page(second: "") + third)
        #expect(reading.fields("GetUserData") == ["orgId: string!", "code: number"])
        #expect(reading.fields("GetUserData2") == ["menuId: string!"])
    }

    @Test("is no word above the first table of a part", arguments: ["Query", "Query:", "**Query**", "**Query**:"])
    func captionOfTable(word: String) {
        let reading = Reading(
            """
            # A

            ## Method name

            `Client.a`

            ## Request parameters

            \(word)

            | Name | Type | Required | Default value | Description | Example value |
            | ---- | ---- | ---- | ---- | ---- | ---- |
            | id | string | Yes | - | ID | `i` |

            ## Request response

            \(word.replacing("Query", with: "Fields"))

            | Name | Type | Description |
            | ---- | ---- | ---- |
            | data | string | Data |
            """)
        #expect(reading.fields("ARequest") == ["id: string!"])
        #expect(reading.fields("AResponse") == ["data: string!"])
    }

    @Test("is no heading of other words that start like a name")
    func otherHeading() {
        let reading = Reading(
            """
            # A

            ## Method name

            `Client.a`

            ## Request parameters

            | Name | Type | Required | Default value | Description | Example value |
            | ---- | ---- | ---- | ---- | ---- | ---- |
            | id | string | Yes | - | ID | `i` |

            ## Sample code

            ### Node 示例

            ```js
            client.a({});
            ```
            """)
        #expect(reading.schema.models.map(\.name) == ["ARequest"])
    }
}

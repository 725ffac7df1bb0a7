import DocsSchema
import Testing

@testable import DocsReader

/// Damage that was seen on published pages, each with the reading that a careful person gives it.
@Suite("Snippets of published pages")
struct SnippetTests {
    @Test("1: a link that lost its target mark is a link")
    func damagedLink() {
        let reading = Reading(
            SnippetPage.response(
                "| data | <a UserDto | Response data |",
                more: "## Data structure\n\nUserDto\n\(SnippetPage.modelHeader)\n| a | string | no | x | |"))
        #expect(reading.fields("DoItRespDto").last == "data: UserDto!")
        #expect(reading.fields("UserDto") == ["a: string"])
    }

    @Test("2: a row without its name gets it from the sample")
    func lostName() throws {
        let reading = Reading(
            SnippetPage.model(
                """
                | externalId | string | no | third-party external ID | 10010 |
                | string | no | email address, case insensitive | test@example.com | |
                | phone | string | No | Phone number | 188xxxx8888 |
                """,
                sample: #"{"data": {"externalId": "10010", "email": "test@example.com", "phone": "188xxxx8888"}}"#))
        #expect(reading.fields("Dto") == ["externalId: string", "email: string", "phone: string"])
        let email = try #require(reading.model("Dto")?[field: "email"])
        #expect(email.example == "test@example.com")
        #expect(email.inferences == [Inference(.name, by: .repairedRow)])
        #expect(reading.places == ["35:3 missing-name"])
    }

    @Test("3: bullets that lost their breaks are the values of an enum")
    func inlineBullets() {
        let row =
            "| status | string | yes | current status of the account: - Activated: normal status - Suspended: deactivated "
            + "- Deactivated: disabled - Resigned: resigned - Archived: archived | Suspended |"
        let reading = Reading(SnippetPage.model(row))
        #expect(reading.values("Dto.status") == ["Activated", "Suspended", "Deactivated", "Resigned", "Archived"])
    }

    @Test("4: a section heading glued to the end of code or JSON starts the section")
    func gluedHeadings() {
        let page = """
            Do it
            Method name
            ManagementClient.doIt
            Request parameters
            \(SnippetPage.requestHeader)
            | a | string | no | - | A | x |
            Sample code
            ts
            (async () => {
            const result = await managementClient.doIt({ a: "x" });
            })();Request response
            Type: DoItRespDto
            | Name | Type | Description |
            |---|---|---|
            | statusCode | number | Status |
            | message | string | Message |
            | data | <a Dto | Data |
            Sample result:
            json
            {
            "data": { "b": "y" }
            }Data structure
            Dto
            \(SnippetPage.modelHeader)
            | b | string | Yes | B | y |
            """
        let reading = Reading(page)
        #expect(reading.schema.operations.map(\.name) == ["doIt"])
        #expect(reading.fields("DoItRequest") == ["a: string"])
        #expect(reading.fields("DoItRespDto") == ["statusCode: number!", "message: string!", "data: Dto!"])
        #expect(reading.fields("Dto") == ["b: string!"])
        #expect(reading.operation?.sampleResult == .object([.init("data", .object([.init("b", "y")]))]))
    }

    @Test("5: a table that ends too early is filled in from the sample, inferred")
    func cutTable() throws {
        let reading = Reading(
            SnippetPage.model(
                "| a | string | Yes | A | `x` |\n| b | string | Yes | B | `y` |\n| c | string | No | C | `z` |",
                sample: #"{"data": {"a": "x", "b": "y", "c": "z", "d": 1, "e": true, "f": {"g": 1}}}"#))
        #expect(
            reading.fields("Dto")
                == ["a: string!", "b: string!", "c: string", "d: number", "e: boolean", "f: any"])
        let inferred = try #require(reading.model("Dto")?[field: "d"])
        #expect(inferred.inferences.map(\.rule) == [.sampleResult, .sampleResult])
        #expect(reading.diagnostics.map(\.id) == ["table-cut"])
    }

    @Test("5: a table with anything below it did not end too early, whatever the sample shows")
    func wholeTable() throws {
        let reading = Reading(
            SnippetPage.model(
                "| a | string | Yes | A | `x` |\n| b | string | Yes | B | `y` |\n| c | string | No | C | `z` |",
                sample: #"{"data": {"a": "x", "b": "y", "c": "z", "d": 1, "e": true, "f": {"g": 1}}}"#,
                more: "[Back](index.md)\n"))
        #expect(reading.fields("Dto") == ["a: string!", "b: string!", "c: string"])
        #expect(reading.diagnostics.isEmpty)
    }

    @Test("6: the client that the sample calls counts against the stated one")
    func clientOfSample() {
        let page =
            SnippetPage.request("| a | string | no | - | A | `x` |")
            + "\n## Sample code\n\n```ts\nawait authenticationClient.doIt({ a: 'x' });\n```\n"
        let reading = Reading(page)
        #expect(reading.operation?.client == "AuthenticationClient")
        #expect(reading.operation?.inferences.first == Inference(.client, by: .sampleCode))
        #expect(reading.diagnostics.map(\.id).contains("clients-differ"))
    }

    @Test("7: a page inside itself is read once, and rows that lost their heading are a data structure")
    func pageInsideItself() {
        let half = """
            # Modify it

            ## Method name

            `ManagementClient.modify`

            ## Request parameters

            \(SnippetPage.requestHeader)
            | name | string | No | - | Name | `x` |
            | city | string | No | - | City | `BJ` |

            ## Sample code

            ````ts
            await managementClient.modify({
            city: "BJ",
            data:
            """
        let page =
            half + half.replacing("````", with: "```")
            + "|\n| status | string | yes | State | Suspended |\n| city | string | no | City | `BJ` |\n| name | string | no | Name | `x` |\n\n"
            + "### <a id=\"Other\"></a> Other\n\n\(SnippetPage.modelHeader)\n| id | string | yes | ID | `1` |\n"
        let known = SnippetPage.model(
            "| status | string | yes | State | `a` |\n| city | string | no | C | |\n| name | string | no | N | |\n| more | string | yes | M | |"
        )
        let reading = Reading(["a.md": page, "b.md": known])
        #expect(reading.schema.operations.map(\.name) == ["modify", "doIt"])
        #expect(reading.fields("ModifyRequest") == ["name: string", "city: string"])
        #expect(reading.fields("Dto") == ["status: string!", "city: string", "name: string", "more: string!"])
        #expect(reading.fields("Other") == ["id: string!"])
        #expect(reading.diagnostics.map(\.id).contains("heading-recovered"))
    }

    @Test("8: a ruler with spaces in its dashes is a ruler")
    func brokenRuler() {
        let page = SnippetPage.model("| b | string | yes | B | |").replacing(
            "| ---- | ---- | ---- | ---- | ---- |\n| b", with: "| -- ---- | ------ ----- | --- -- | -- | --- -- |\n| b")
        #expect(Reading(page).fields("Dto") == ["b: string!"])
    }

    @Test("9: bullets in every broken spelling keep all values")
    func brokenBullets() {
        let row =
            "| provider | string | yes | Type: <br>- `wechat`: W <br>- `alipay`: A<br> br>- `baidu`: B<br> - `google`: G<br>-`ldap`: L<br>- `azure-ad`: Z<br> | google |"
        #expect(
            Reading(SnippetPage.model(row)).values("Dto.provider")
                == ["wechat", "alipay", "baidu", "google", "ldap", "azure-ad"])
    }

    @Test("10: a link to an empty table is a free-form object")
    func emptyTable() {
        let reading = Reading(
            SnippetPage.model(
                "| info | | yes | Information Nested type: <a href=\"#User\">User</a>. | |",
                more: "### <a id=\"User\"></a> User\n\n\(SnippetPage.modelHeader)\n"))
        #expect(reading.fields("Dto") == ["info: User!"])
        #expect(reading.model("User")?.fields == [])
    }

    @Test("11: arrays take their elements from the example or the nested type")
    func arrays() {
        let reading = Reading(
            SnippetPage.model(
                """
                | departmentIds | array | no | List | `["624d930c3xxxx5c08dd4986e"]` |
                | identities | array | no | Source Nested type: <a href="#IdentityDto">IdentityDto</a>. | |
                """,
                more:
                    "### <a id=\"IdentityDto\"></a> IdentityDto\n\n\(SnippetPage.modelHeader)\n| a | string | no | A | |"
            ))
        #expect(reading.fields("Dto") == ["departmentIds: array of string", "identities: array of IdentityDto"])
    }

    @Test("12: bars inside a code span part no cells")
    func barsInCode() {
        let reading = Reading(
            SnippetPage.model("| query | string | 是 | 条件   |  `(|(objectclass=a)(objectclass=b))` |"))
        #expect(reading.model("Dto")?[field: "query"]?.example == "(|(objectclass=a)(objectclass=b))")
    }

    @Test("13: a code span over several lines is one cell, and its lines are no bullets")
    func codeOverLines() {
        let reading = Reading(
            SnippetPage.request(
                """
                | sourceCode | string | 是 | - | 函数源代码  | `async function pipe(context) {
                  - not a bullet (3 <= n && n <= 6)
                  return callback(null)
                }` |
                | scene | string | 是 | - | 场景  | `X` |
                """))
        #expect(reading.fields("DoItRequest") == ["sourceCode: string!", "scene: string!"])
        #expect(
            reading.model("DoItRequest")?[field: "sourceCode"]?.example?.string?.hasSuffix("return callback(null)\n}")
                == true)
    }
}

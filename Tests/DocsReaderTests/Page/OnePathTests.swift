import DocsSchema
import Testing

@Suite("A page that states one path")
struct OnePathTests {
    @Test("has one operation, whatever other headings there are")
    func onePath() {
        let page = """
            # Create

            `POST /users`

            ## Example request

            ```shell
            curl -X POST x
            ```

            ## Good to know

            It is fast.

            ## Request body

            | Name | Type | Required |
            | --- | --- | --- |
            | name | string | Yes |

            ## Request example

            ```shell
            curl -X POST x
            ```

            ## Attention

            Also these:

            ## Query parameters

            | Name | Type | Required |
            | --- | --- | --- |
            | page | integer | No |

            ## What comes back

            | Name | Type | Description |
            | --- | --- | --- |
            | id | string | Id |

            ## Event payload

            | Name | Type | Description |
            | --- | --- | --- |
            | event | string | Event |
            """
        let reading = Reading(page)
        #expect(Reading(page).outline == ["Create: POST /users getUser name: string! page: integer"])
        #expect(reading.fields("GetUserResponse") == ["id: string!"])
        #expect(reading.places == ["45:1 unknown-table"])
    }

    @Test("has the parameters of the table right below the path")
    func tableBelow() {
        let page = """
            # Find

            ## HTTP request

            `GET /users`

            Params | Required | Description
            ------ | -------- | -----
            query | yes | what to find
            """
        #expect(Reading(page).outline == ["Find: GET /users getUser query: any!"])
        let typed = page.replacing("Required", with: "Type").replacing("| yes |", with: "| string |")
        #expect(Reading(typed).outline == ["Find: GET /users getUser -"])
        #expect(Reading(typed).fields("GetUserResponse") == ["query: string!"])
    }
}

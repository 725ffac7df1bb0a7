import DocsSchema
import Testing

@Suite("What stands between a heading and its table")
struct CaptionTests {
    private func page(_ caption: String) -> String {
        """
        # T

        ## Method name

        `A.b`

        ## Request parameters

        Type: `FindDto`

        Which user &#124; group. See [UserDto](#UserDto).

        | Name | Type | Required | Default value | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- | ---- |
        | id | string | Yes | - | ID |  |

        ## Request response

        Type: `ReplyDto`

        What was found, a [UserDto](#UserDto).

        | Name | Type | Description |
        | ---- | ---- | ---- |
        | data | <a href="#UserDto">UserDto</a> | The user |

        ## Data structure

        ### <a id="UserDto"></a> UserDto

        \(caption)

        | Name | Type | Required | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- |
        | id | string | Yes | ID |  |

        Below the table.
        """
    }

    @Test("describes the data structure")
    func description() {
        let reading = Reading(page("A user:\n- one\n```json\n{}\n```"))
        #expect(reading.model("FindDto")?.description == "Which user | group. See [UserDto](#UserDto).")
        #expect(reading.model("ReplyDto")?.description == "What was found, a [UserDto](#UserDto).")
        #expect(reading.model("UserDto")?.description == "A user:\n- one\n```json\n{}\n```")
    }

    @Test(
        "describes nothing when it is a tag, a directive or a piece of a sample",
        arguments: ["</strong>", "::: tab A", "\"id\": \"5\",", "}"])
    func noise(caption: String) {
        #expect(Reading(page(caption)).model("UserDto")?.description == "")
    }
}

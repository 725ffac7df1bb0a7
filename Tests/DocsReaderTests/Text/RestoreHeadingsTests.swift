import DocsSchema
import Testing

@Suite("A heading with signs below it")
struct RestoreHeadingsTests {
    private static let hashed = """
        # Users

        ## Create a user

        `POST /users`

        ### Body

        | Name | Type | Required |
        | --- | --- | --- |
        | name | string | Yes |

        ## Remove a user

        `DELETE /users/{id}`
        """

    @Test("is one as with hashes", arguments: ["---", "-------------"])
    func levels(signs: String) {
        let page = Self.hashed.replacing("# Users", with: "Users\n=====")
            .replacing("## Create a user", with: "Create a user\n\(signs)")
            .replacing("## Remove a user", with: "**Remove a user**\n\(signs)")
        let reading = Reading(page)
        #expect(reading.outline == Reading(Self.hashed).outline)
        #expect(reading.outline.count == 2)
    }

    @Test(
        "is none where a sentence stands above the line, or more than one line does, or code",
        arguments: ["Be quick.\n---", "很快。\n---", "One\ntwo\n---", "```\nName\n----\n```", "- item\n---", "| a |\n---"])
    func others(text: String) {
        let page = Self.hashed.replacing("`DELETE", with: "\(text)\n\n`DELETE")
        #expect(Reading(page).outline == Reading(Self.hashed).outline)
    }
}

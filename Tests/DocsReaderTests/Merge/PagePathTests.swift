import DocsSchema
import Testing

@Suite("An operation that its page does not name")
struct PagePathTests {
    private func names(of path: String, _ http: String = "`PUT /api/v1/orgs/{id}/logo`") -> String? {
        let page = """
            # Logo

            \(http)

            ## Request parameters

            | Name | Type | Required | Description |
            | --- | --- | --- | --- |
            | url | string | Yes | Where it is |
            """
        return Reading(page, path: path).operation.map { "\($0.client).\($0.name) \($0.tag)" }
    }

    @Test(
        "has the name of the page's file, or of the folder that the page stands for",
        arguments: ["users/orgs/set-logo.md", "users/orgs/set-logo/index.md", "users/orgs/set-logo/README.md"])
    func file(path: String) {
        #expect(names(of: path) == "UsersClient.setLogo orgs")
    }

    @Test("is of no client that only its own folder would be", arguments: ["set-logo.md", "set-logo/page.mdx"])
    func ownFolder(path: String) {
        #expect(names(of: path) == "API.setLogo ")
    }

    @Test("has the name of a file that stands in no folder, whatever it is")
    func noFolder() {
        #expect(names(of: "index.md") == "API.index ")
    }

    @Test("is named after its path where the file's name is in no letters of code")
    func otherLetters() {
        #expect(names(of: "设置.md") == "API.putOrgsByIdLogo ")
        #expect(names(of: "设置.md", "") == "API.设置 ")
    }
}

import DocsSchema
import Testing

@Suite("A heading that no dialect knows, after the request")
struct UnknownHeadingTests {
    private func page(_ rest: String) -> String {
        """
        # A

        ## Method name

        `ManagementClient.createA`

        ## Request parameters

        | Name | Type | Required | Default value | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- | ---- |
        | id | string | Yes | - | ID | `i` |

        ## Sample code

        ```js
        managementClient.createA({ id: "i" });
        ```

        \(rest)
        """
    }

    private static let table = """
        | Name | Type | Description |
        | ---- | ---- | ---- |
        | data | string | Data |
        """

    @Test(
        "is that of the response above a type or the table of one",
        arguments: ["Response data", "Return value", "Respond to requests"])
    func response(heading: String) {
        let typed = Reading(page("## \(heading)\n\nType: `RoleRespDto`\n\n\(Self.table)"))
        #expect(typed.operation?.response == .model("RoleRespDto"))
        #expect(typed.fields("RoleRespDto") == ["data: string!"])
        let untyped = Reading(page("## \(heading)\n\nThis is what comes back:\n\n\(Self.table)"))
        #expect(untyped.operation?.response == .model("CreateAResponse"))
        #expect(untyped.fields("CreateAResponse") == ["data: string!"])
    }

    @Test("is that of the response behind a request whose heading lost its hashes, too")
    func lostHashes() {
        let rest = page("## Result\n\nType: `RoleRespDto`\n\n\(Self.table)")
        let reading = Reading(
            rest.replacing("## Request", with: "**Request").replacing("meters\n", with: "meters**\n").replacing(
                "## Sample code", with: ""))
        #expect(reading.operation?.response == .model("RoleRespDto"))
        #expect(reading.model("Result") == nil)
    }

    @Test("is the title of another operation above anything else")
    func title() {
        let reading = Reading(
            page(
                """
                ## Create B

                Does B.

                ### Method name

                `ManagementClient.createB`

                ### Request parameters

                | Name | Type | Required | Default value | Description | Example value |
                | ---- | ---- | ---- | ---- | ---- | ---- |
                | key | string | Yes | - | Key | `k` |
                """))
        #expect(reading.schema.operations.map(\.name) == ["createA", "createB"])
        #expect(reading.schema.operations.map(\.title) == ["A", "Create B"])
    }
}

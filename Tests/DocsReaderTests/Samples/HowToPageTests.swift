import DocsSchema
import Testing

@testable import DocsReader

@Suite("A how-to page with sample calls")
struct HowToPageTests {
    static let page = """
        ---
        id: user
        title: Keeping users
        ---

        Itâ€™s easy.

        ### Saving a user

        Call it once.
        > Written by authing-docs-factory.

        ```javascript
        store.user({
            channelId: "YOUR_CHANNEL_ID",
            name: "NAME"
        }, /*success callback*/ null, /*error callback*/ null);
        ```

        |Name|Value|
        |---|---|
        | Token | `secret` |

        ```javascript
        request.get({ url: "x" }, function (error, response) {
            store.user({ channelId: response.id, nick: response.nick });
            console.log(response);
        });
        ```

        The following example is wrong.

        ```javascript
        store.user({ channelId: 4, broken: true });
        ```
        """

    let reading = Reading([
        "a-user.md": Self.page,
        "b-data.md": """
        ### Rows

        ```js
        store.rows("things").save({ a: 1 });
        ```

        ```js
        store.rows("things").save({ b: "x" }, ok => ok());
        store.rows("things").get("YOUR_ROW_ID");
        ```
        """,
    ])

    @Test("gives the operations that every sample of the vendor's object calls")
    func operations() {
        #expect(
            reading.schema.operations.map { "\($0.client).\($0.name) \($0.method.rawValue) \($0.path)" }
                == [
                    "Store.user POST /api/v3/user", "Store.getRows POST /api/v3/get-rows",
                    "Store.saveRows POST /api/v3/save-rows",
                ])
        #expect(reading.schema.operations[0].title == "Saving a user")
        #expect(reading.operation?.description == "Call it once.")
    }

    @Test("takes the members of all objects as fields, and notes those that are in every sample")
    func fields() throws {
        #expect(reading.fields("UserRequest") == ["channelId: string", "name: string", "nick: any"])
        let request = try #require(reading.model("UserRequest"))
        #expect(
            request.fields.map { $0.inferences.contains(Inference(.presence, by: .everySample)) }
                == [true, false, false])
        #expect(request[field: "channelId"]?.example == "YOUR_CHANNEL_ID")
    }

    @Test("names plain arguments, and takes objects that share nothing as a body of any shape")
    func parameters() {
        #expect(reading.fields("GetRowsRequest") == ["rows: string!", "rowId: string!"])
        #expect(reading.fields("SaveRowsRequest") == ["rows: string!", "body: object!"])
    }

    @Test("gets the response that the configuration's envelope tells of")
    func response() {
        var diagnostics = Diagnostics()
        let envelope = Envelope(status: "success", success: true, message: "message", payload: "data")
        let schema = ReadAPI(settings: ReadSettings(name: "Store", envelope: envelope)).run(
            [SourcePage(path: "user.md", bytes: Array(Self.page.utf8))], diagnostics: &diagnostics
        ).schema
        let fields = schema.models.first { $0.name == "UserResponse" }?.fields.map { "\($0.name): \($0.type)" }
        #expect(fields == ["success: boolean", "message: string", "data: any"])
        #expect(schema.operations.map { schema.payload(of: $0, models: schema.modelsByName) } == [.enveloped(.any)])
    }

    @Test("takes no call for an operation that only asks to be told of an event")
    func listener() {
        let page = "# Events\n\n```js\nshop.on('sold', item => { show(item); });\n```\n"
        #expect(Reading(page).schema.operations.map(\.name) == [])
        #expect(Reading(page.replacing("on(", with: "tell(")).schema.operations.map(\.name) == ["tell"])
    }

    @Test("takes no call for an operation that could not stand on a page by its name")
    func names() {
        #expect(
            Reading("# U\n\n```js\n$http.get(1);\nstore.säve(1);\nstore.save(1);\n```\n").schema.operations.map(\.name)
                == ["save"])
    }

    @Test("takes no name from sample code that could not stand on a page as a method's")
    func clients() {
        let page = "# U\n\n## Request parameters\n\n\(SnippetPage.requestHeader)\n| a | string | no | | | |\n\n"
        let reading = Reading(page + "## Sample code\n\n```js\nsäClient.get();\npetClient.getPet();\n```\n")
        #expect(reading.operation.map { "\($0.client).\($0.name)" } == "PetClient.getPet")
    }

    @Test("says that HTTP stands on no page, that characters were restored, and that a table is of something else")
    func diagnostics() {
        #expect(
            reading.places
                == ["6:3 mojibake", "14:1 unknown-http", "20:1 other-table", "4:1 unknown-http", "8:1 unknown-http"])
    }
}

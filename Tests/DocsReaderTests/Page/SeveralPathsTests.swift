import DocsSchema
import Testing

@Suite("A page that states the paths of several operations")
struct SeveralPathsTests {
    private func operation(_ title: String, _ http: String, parameter: String) -> String {
        """
        \(title)

        \(http)

        **Parameters:**

        | Name | Type | Required | Description |
        | --- | --- | --- | --- |
        | \(parameter) | string | Yes | id |

        **Response:**

        ```json
        { "\(parameter)": "x" }
        ```
        """
    }

    private func outline(_ page: String) -> [String] {
        let reading = Reading(page)
        return reading.schema.operations.sorted { $0.path < $1.path }.map {
            let fields = $0.request.map { reading.fields($0).joined(separator: " ") } ?? "-"
            return "\($0.title): \($0.method.rawValue) \($0.path) \($0.name) \(fields)"
        }
    }

    @Test(
        "has each of them, however it states the path",
        arguments: [
            ("`GET /users/{id}`", "`POST /users`"), ("GET /users/:id", "POST /users?dryRun=true"),
            ("**GET** `/users/{id}`", "**POST** `/users`"),
            ("```http\nGET /users/{id} HTTP/1.1\n```", "```\nPOST /users\n```"),
            (
                "**Method:** GET\n**URL:** ` https://a.b/users/{id} `",
                "**Method:** POST\n**URL:** ` https://a.b/users `"
            ),
            ("**URL:**\n- ` /users/{id} `\n\n**Method:**\n- GET", "**URL:**\n- ` /users `\n\n**Method:**\n- POST"),
            (
                "##### URL\n- `/users/{id}`\n##### HTTP method\n- GET",
                "##### URL\n- `/users`\n##### HTTP method\n- POST"
            ),
            (
                "| Item | Content |\n|---|---|\n| Method | GET |\n| URL | `/users/{id}` |",
                "| Item | Content |\n|---|---|\n| Method | POST |\n| URL | `/users` |"
            ),
        ])
    func spelling(first: String, second: String) {
        let page = """
            # Users

            Base URL: `https://api.example.com`

            \(operation("## Get", first, parameter: "id"))

            \(operation("## Add", second, parameter: "name"))
            """
        #expect(
            outline(page) == [
                "Add: POST /users postUsers name: string!", "Get: GET /users/{id} getUsersById id: string!",
            ])
    }

    @Test("takes their titles from the headings that stand above all of them")
    func titles() {
        let page = """
            # API
            ## Users
            \(operation("### 1. Get\n#### Overview", "`GET /users`", parameter: "id"))
            \(operation("### 2. Add\n#### Overview", "`POST /users`", parameter: "id"))
            ## Groups
            \(operation("### 3. List\n#### Overview", "`GET /groups`", parameter: "id"))
            """
        #expect(Reading(page).schema.operations.map(\.title).sorted() == ["1. Get", "2. Add", "3. List"])
        #expect(
            outline(operation("", "`GET /users`", parameter: "id") + operation("", "`POST /data`", parameter: "id"))
                == ["`POST /data`: POST /data postData id: string!", ": GET /users getUsers id: string!"])
    }

    @Test("has an operation of which it says no more than a method and a path")
    func noParts() {
        let page = """
            # Users
            \(operation("## Get", "`GET /users/{id}`", parameter: "id"))
            ## Ping
            `GET /ping`
            ## Remove
            `DELETE /users`
            """
        #expect(
            outline(page) == [
                "Ping: GET /ping getPing -", "Remove: DELETE /users deleteUsers -",
                "Get: GET /users/{id} getUsersById id: string!",
            ])
    }

    @Test(
        "is about one where the other paths are somebody else's",
        arguments: [
            "Use instead:\n`POST /users`", "## See\n- `POST /users`", "## See\nCall `POST /users` first.",
            "**Example request**\n\n```http\nPOST /users\n```",
        ])
    func one(aside: String) {
        let page = operation("# Get", "`GET /users`", parameter: "id") + "\n\n" + aside
        #expect(outline(page) == ["Get: GET /users getUser id: string!"])
    }

    @Test("tells nothing by paths where it names its methods in words")
    func namedMethods() {
        let page = """
            # Get
            `GET /old`
            ## Method name
            `AClient.get`
            \(operation("## HTTP", "`GET /users`", parameter: "id"))
            """
        #expect(outline(page) == ["Get: GET /users get id: string!"])
    }

    @Test("asks for what only a path names", arguments: ["`DELETE /users/{id}`", "`DELETE /users/:id`"])
    func namesInPaths(line: String) {
        let reading = Reading("# Remove\n\n" + line)
        #expect(reading.operation?.path == "/users/{id}")
        #expect(reading.fields("GetUserRequest") == ["id: string!"])
        let field = reading.model("GetUserRequest")?.fields.first
        #expect(field?.inferences == [Inference(.type, by: .path), Inference(.presence, by: .path)])
    }
}

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

    @Test(
        "has each of them, however it states the path",
        arguments: [
            ("`GET /users/{id}`", "`POST /users`"), ("GET /users/:id", "POST /users"),
            ("**`GET`** `/users/{id}` (signed)", "POST `/users` - signed"),
            ("**API**: `GET /users/{id}`", "- **Method:** `POST`\n- **URL:** `/users` (signed)"),
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
            Reading(page).outline == [
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
            Reading(operation("", "`GET /users`", parameter: "id") + operation("", "`POST /data`", parameter: "id"))
                .outline
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
            Reading(page).outline == [
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
        #expect(Reading(page).outline == ["Get: GET /users getUser id: string!"])
    }

    @Test("tells nothing by paths where it names its methods in words")
    func namedMethods() {
        let page = """
            # Get
            `GET /old`
            ## Method name
            `AClient.get`
            \(operation("## HTTP", "`GET /users`", parameter: "id").replacing("**Parameters:**", with: "## Parameters"))
            """
        #expect(Reading(page).outline == ["Get: GET /users get id: string!"])
    }

    @Test(
        "may state it in the title",
        arguments: [
            ("### GET /users/{id}", "### POST /users"), ("### `GET /users/{id}`", "## Add (POST /users)"),
            ("#### 1. **GET** `http://a.b/users/{id}`", "#### 2. **POST** `http://a.b/users`"),
            ("### Get [GET /users/{id}{?all}]", "### Add [POST /users]"),
            ("### GET /users/[id]", "### [POST /users](#add)"),
        ])
    func pathInTitle(first: String, second: String) {
        let page =
            "# Users\n" + operation(first, "", parameter: "id") + operation("\n\n" + second, "", parameter: "name")
        let operations = Reading(page).schema.operations.map { "\($0.method.rawValue) \($0.path)" }
        #expect(operations.sorted() == ["GET /users/{id}", "POST /users"])
        #expect(Reading("# POST /users").operation?.path == "/users")
        let single = Reading("# Users\n" + operation(first, "", parameter: "id"))
        #expect(single.schema.operations.map(\.path) == ["/users/{id}"])
        #expect(single.schema.operations.map(\.method) == [.get])
        let chapters = Reading(
            "# Users\n## Headers\nNone.\n## All\n### Headers\n" + operation("### GET /x", "", parameter: "id"))
        #expect(chapters.schema.operations.map(\.path) == ["/x"])
    }

    @Test("gives no operation the response of another, though it has no parameters")
    func responses() {
        let page = """
            # Users
            \(operation("## Get", "`GET /users/{id}`", parameter: "id"))
            ## List
            `GET /users`

            **Response:**

            | Name | Type | Description |
            | --- | --- | --- |
            | total | int | Total |

            ```json
            { "total": 1 }
            ```
            ## Remove
            `DELETE /users`

            | Name | Type | Required | Description |
            | --- | --- | --- | --- |
            | all | bool | Yes | All |
            """
        let reading = Reading(page)
        #expect(reading.fields("GetUsersResponse") == ["total: integer!"])
        #expect(reading.fields("GetUsersByIdResponse") == ["id: string"])
        #expect(reading.fields("DeleteUsersRequest") == ["all: boolean!"])
        let samples = reading.schema.operations.map { ($0.name, $0.sampleResult) }
        #expect(samples.first { $0.0 == "getUsers" }?.1 == .object([.init("total", 1)]))
    }

    @Test(
        "has parts that are announced in words of their own",
        arguments: [
            ("**Success Response**", "GetUserResponse"), ("**Response 200 OK**", "GetUserResponse"),
            ("### Response `200 OK`", "GetUserResponse"), ("**返回字段说明**", "GetUserResponse"),
            ("- **Response**:", "GetUserResponse"), ("返回参数：", "GetUserResponse"), ("**Response (404)**", nil),
            ("**Response:** `200 OK`", "GetUserResponse"), ("**返回数据**： JSON", "GetUserResponse"),
            ("**Response:** 201\n\n```json\n{}\n```", "GetUserResponse"), ("**返回参数**\n格式：JSON", "GetUserResponse"),
            ("> Return data:\n>", "GetUserResponse"), ("## 响应 body 字段", "GetUserResponse"),
            ("**Errors**: as JSON", nil), ("**Note:** they are sorted", nil),
            ("**Error Response**", nil), ("**Price list**", nil),
        ])
    func ownWords(label: String, model: String?) {
        let page =
            "\(operation("# Get", "`GET /users`", parameter: "id").split(separator: "**Response:**")[0])\(label)\n\n"
            + "| Name | Type | Description |\n| --- | --- | --- |\n| total | int | Total |"
        let reading = Reading(page)
        #expect(reading.fields("GetUserRequest") == ["id: string!"])
        #expect(reading.schema.models.filter { $0.fields[0].name == "total" }.map(\.name) == [model].compactMap { $0 })
        #expect(reading.diagnostics.contains { $0.id == "unknown-table" } == (model == nil))
    }

    @Test(
        "takes parameters from a sample where it has no table of them",
        arguments: ["### Request Body", "**Body (JSON)**"])
    func requestSample(label: String) {
        let json = "```json\n{ \"name\": \"a\", \"tags\": [\"b\"], \"age\": 3 }\n```"
        let table = "| Name | Type | Required |\n| --- | --- | --- |\n| id | string | Yes |"
        let reading = Reading("# Add\n\n`POST /users`\n\n\(label)\n\n\(json)")
        #expect(reading.fields("GetUserRequest") == ["name: string", "tags: array of string", "age: number"])
        #expect(reading.places == ["5:1 no-response", "7:1 request-sample"])
        let both = Reading("# Add\n\n`POST /users`\n\n\(label)\n\n\(json)\n\n\(table)")
        #expect(both.fields("GetUserRequest") == ["id: string!"])
    }

    @Test("parts them by lines across the page, too")
    func rules() {
        let page = """
            # Users

            ```
            GET /users
            ```

            **200 Response:** a list

            ---

            ```
            POST /users
            ```

            **Body:**

            | Name | Type | Required |
            | --- | --- | --- |
            | name | string | Yes |
            """
        #expect(
            Reading(page).outline == [
                "Users: GET /users getUsers -", "POST /users: POST /users postUsers name: string!",
            ])
    }

    @Test("names what a response holds after the operation that it is of")
    func namesOfParts() {
        let parts = ["GET /users", "POST /users"].map { http in
            """
            ## \(http)

            `\(http)`

            ### Response

            | Name | Type | Description |
            | --- | --- | --- |
            | data | object | What it is |

            #### data

            | Name | Type | Description |
            | --- | --- | --- |
            | \(http.prefix(1)) | string | One |
            """
        }
        let reading = Reading("# Users\n\n" + parts.joined(separator: "\n\n"))
        #expect(reading.fields("GetUsersResponseData") == ["G: string"])
        #expect(reading.fields("PostUsersResponseData") == ["P: string"])
    }
}

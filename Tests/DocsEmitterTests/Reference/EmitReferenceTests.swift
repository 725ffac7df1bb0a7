import DocsSchema
import Testing

@testable import DocsEmitter

struct EmitReferenceTests {
    private let schema = Schema.ofReference

    @Test func `a page is one of the factory's pages`() throws {
        #expect(
            try referenceFiles(schema)["reference/management/Users/get-user.md"] == """
                # Get a user

                Finds a user.

                Once.

                ## Method name

                `ManagementClient.getUser`

                ## HTTP

                `GET /api/v3/get-user`

                ## Request parameters

                Type: `GetUserRequest`

                | Name | Type | Required | Default value | Description | Example value |
                | ---- | ---- | ---- | ---- | ---- | ---- |
                | userId | string | Yes | - | Its id | `6229` |
                | userIdType | string | No | `user_id` | What the id is<br/>- `user_id`: The user's own<br/>- `email` |  |

                ## Sample code

                ```swift
                let result = try await management.getUser(.init(userId: "6229"))
                print(result)
                ```

                ## Request response

                Type: `UserRespDto`

                | Name | Type | Description |
                | ---- | ---- | ---- |
                | statusCode | number | 200 is success |
                | message | string |  |
                | apiCode | number |  |
                | requestId | string |  |
                | data | <a href="#UserDto">UserDto</a> |  |

                Sample result:

                ```json
                {
                  "data": {"userId": "6229"},
                  "statusCode": 200
                }
                ```

                ## Data structure

                ### <a id="UserDto"></a> UserDto

                | Name | Type | Required | Default value | Description | Example value |
                | ---- | ---- | ---- | ---- | ---- | ---- |
                | userId | string | Yes | - |  | `6229` |
                | gender | string | No | `U` |  |  |
                | identities | <a href="#IdentityDto">IdentityDto[]</a> | No | - |  |  |

                ### <a id="IdentityDto"></a> IdentityDto

                Where a user comes from.

                | Name | Type | Required | Description | Example value |
                | ---- | ---- | ---- | ---- | ---- |
                | kind | <a href="#Kind">Kind</a> | Yes |  |  |

                ### <a id="Kind"></a> Kind

                | Name | Type | Description |
                | ---- | ---- | ---- |
                | social | enum | A network |
                | `two words` | enum |  |

                [All operations](../../README.md)

                """)
    }

    @Test func `a page without parameters and response still has its tables' heads`() throws {
        let operation = Operation(client: "C", name: "ping", page: "ping.md", method: .post, path: "/ping")
        #expect(
            try referenceFiles(Schema(name: "A", operations: [operation]))["reference/ping.md"] == """
                ## Method name

                `C.ping`

                ## HTTP

                `POST /ping`

                ## Request parameters

                | Name | Type | Required | Default value | Description | Example value |
                | ---- | ---- | ---- | ---- | ---- | ---- |

                ## Sample code

                ```swift
                let result = try await c.ping()
                print(result)
                ```

                ## Request response

                [All operations](README.md)

                """)
    }

    @Test func `a response whose fields say more than its table can is a data structure`() throws {
        var schema = schema
        schema.models[4].fields[0].example = 200
        let page = try #require(referenceFiles(schema)["reference/management/Users/get-user.md"])
        #expect(page.contains("\nType: `UserRespDto`\n\nSample result:\n"))
        #expect(page.contains("### <a id=\"UserRespDto\"></a> UserRespDto\n"))
        #expect(page.contains("\n| statusCode | number | Yes | 200 is success | `200` |\n"))
    }

    @Test func `hostile text changes no page's shape`() throws {
        let hostile = "a | b ` c\n## HTTP\n<!-- {{name}} </a></td> \\\n| x | y |\n```"
        var schema = Schema(name: hostile)
        schema.operations = [
            Operation(
                client: hostile, name: hostile, title: hostile, description: hostile, tag: hostile, page: hostile,
                method: .get, path: hostile, request: hostile, response: .model(hostile + "!"),
                sampleResult: .string(hostile))
        ]
        let fields = [TypeReference.string, .model(hostile), .openEnum(hostile)].enumerated().map { index, type in
            Field(
                name: hostile + String(index), type: type, presence: .required, defaultValue: .string(hostile),
                example: .string(hostile), description: hostile)
        }
        schema.models = [hostile, hostile + "!"].map { name in
            Model(name: name, description: hostile, fields: fields, pages: [])
        }
        schema.enums = [OpenEnum(name: hostile, values: [.init(hostile, description: hostile)])]
        let files = try referenceFiles(schema)
        let page = try #require(
            files.first { !["README.md", "models.md", "sidebar.json"].contains($0.key.dropFirst(10)) })
        let lines = page.value.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines.filter { $0.hasPrefix("## ") } == [
                "## Method name", "## HTTP", "## Request parameters", "## Sample code", "## Request response",
                "## Data structure",
            ])
        #expect(lines.filter { $0.hasPrefix("### ") }.count == 3)
        #expect(lines.filter { $0.hasPrefix("| a") || $0.hasPrefix("| `") }.count == 10)
        #expect(lines.allSatisfy { !$0.hasPrefix("<!--") })
    }
}

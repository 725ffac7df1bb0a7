import DocsSchema
import Testing

@testable import DocsEmitter

struct EmitReferenceTests {
    private func files(_ schema: Schema) throws -> [String: String] {
        let files = try EmitReference().run(schema)
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    }

    private var operation: Operation {
        Operation(
            client: "ManagementClient", name: "getUser", title: "Get a user", description: "Finds a user.\n\nOnce.",
            tag: "Users", page: "management/Users/get-user.md", method: .get, path: "/api/v3/get-user",
            request: "GetUserRequest", response: .model("UserRespDto"),
            sampleResult: .object([.init("statusCode", 200), .init("data", .object([.init("userId", "6229")]))]))
    }

    private var schema: Schema {
        Schema(
            name: "Sample",
            operations: [operation],
            models: [
                Model(
                    name: "GetUserRequest",
                    fields: [
                        Field(
                            name: "userId", type: .string, presence: .required, example: "6229", description: "Its id"),
                        Field(
                            name: "userIdType", type: .openEnum("GetUserRequest.userIdType"), presence: .optional,
                            defaultValue: "user_id", description: "What the id is"),
                    ],
                    pages: []),
                Model(
                    name: "IdentityDto", description: "Where a user comes from.",
                    fields: [Field(name: "kind", type: .openEnum("Kind"), presence: .required)], pages: []),
                Model(name: "Lost", fields: [], pages: []),
                Model(
                    name: "UserDto",
                    fields: [
                        Field(name: "userId", type: .string, presence: .required, example: "6229"),
                        Field(name: "gender", type: .string, presence: .optional, defaultValue: "U"),
                        Field(name: "identities", type: .array(.model("IdentityDto")), presence: .optional),
                    ],
                    pages: []),
                Model(
                    name: "UserRespDto",
                    fields: [
                        Field(name: "statusCode", type: .number, presence: .required, description: "200 is success"),
                        Field(name: "message", type: .string, presence: .required),
                        Field(name: "apiCode", type: .number, presence: .optional),
                        Field(name: "requestId", type: .string, presence: .optional),
                        Field(name: "data", type: .model("UserDto"), presence: .required),
                    ],
                    pages: []),
            ],
            enums: [
                OpenEnum(
                    name: "GetUserRequest.userIdType",
                    values: [.init("user_id", description: "The user's own"), .init("email")]),
                OpenEnum(name: "Kind", values: [.init("social", description: "A network"), .init("two words")]),
            ]
        )
    }

    @Test func `a page is one of the factory's pages`() throws {
        #expect(
            try files(schema)["reference/management/Users/get-user.md"] == """
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
            try files(Schema(name: "A", operations: [operation]))["reference/ping.md"] == """
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
        let page = try #require(files(schema)["reference/management/Users/get-user.md"])
        #expect(page.contains("\nType: `UserRespDto`\n\nSample result:\n"))
        #expect(page.contains("### <a id=\"UserRespDto\"></a> UserRespDto\n"))
        #expect(page.contains("\n| statusCode | number | Yes | 200 is success | `200` |\n"))
    }

    @Test func `models show what no page shows`() throws {
        let models = try #require(files(schema)["reference/models.md"])
        #expect(
            models == """
                # Models of Sample

                ## ManagementClient: Users

                ```mermaid
                classDiagram
                    class GetUserRequest {
                        string userId
                        string userIdType
                    }
                    class UserDto {
                        string userId
                        string gender
                        IdentityDto[] identities
                    }
                    class IdentityDto {
                        Kind kind
                    }
                    UserDto --> "*" IdentityDto : identities
                ```

                ## Data structure

                ### <a id="Lost"></a> Lost

                | Name | Type | Required | Description | Example value |
                | ---- | ---- | ---- | ---- | ---- |

                """)
    }

    @Test func `the overview and the menu lead to every page`() throws {
        var schema = schema
        schema.clients = [Client(name: "ManagementClient", description: "Manages.")]
        schema.operations.append(
            Operation(client: "OtherClient", name: "a", title: "[x]", page: "o/a b.md", method: .get, path: "/a"))
        let files = try files(schema)
        #expect(
            files["reference/README.md"] == #"""
                # Sample

                ## ManagementClient

                Manages.

                ### Users

                - [Get a user](management/Users/get-user.md) `ManagementClient.getUser`

                ## OtherClient

                - [\[x\]](<o/a b.md>) `OtherClient.a`

                ## Models

                [What they are made of](models.md)

                """#)
        #expect(
            files["reference/sidebar.json"] == """
                [
                  {
                    "children": [
                      {
                        "children": [
                          {
                            "path": "management/Users/get-user.md",
                            "title": "Get a user"
                          }
                        ],
                        "title": "Users"
                      }
                    ],
                    "title": "ManagementClient"
                  },
                  {
                    "children": [
                      {
                        "path": "o/a b.md",
                        "title": "[x]"
                      }
                    ],
                    "title": "OtherClient"
                  }
                ]

                """)
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
        let files = try files(schema)
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

import DocsSchema
import Testing

@testable import DocsEmitter

struct ReferenceOverviewTests {
    private let schema = Schema.ofReference

    @Test func `models show what no page shows`() throws {
        let models = try #require(referenceFiles(schema)["reference/models.md"])
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
        let files = try referenceFiles(schema)
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
}

import DocsSchema
import Testing

@testable import DocsReader

@Suite("A page of the factory")
struct FactoryPageTests {
    static let english = """
        # Find users

        <!--
        generated
        -->

        <LastUpdated />

        Finds users by **name**,<br>as `<br>` tells.

        ## Method name

        `ManagementClient.findUsers`

        ## Request parameters

        | Name | Type | <div style="width:80px">Required</div> | Default value | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- | ---- |
        | keywords | string | Yes | - | What to look for  | `jane` |
        | options | <a href="#FindOptions">FindOptions</a> | No | - | Options  | `{"limit":10}` |
        | fields | string[] | No | - | Fields. Array length limit: 50.  | `["name","email"]` |
        | order | string | No | asc | Order:<br>- `asc`: upwards<br>- `desc`: downwards  | `asc` |

        ## Sample code

        ```ts
        const result = await managementClient.findUsers({ keywords: "jane" });
        ```

        ## Request response

        Type: `UserListRespDto`

        | Name | Type | Description |
        | ---- | ---- | ---- |
        | statusCode | number | Status |
        | message | string | Message |
        | apiCode | number | Code |
        | requestId | string | Request |
        | data | array | Users |

        Sample result:

        ```json
        { "statusCode": 200, "data": [] }
        ```

        ## Data structure

        ### <a id="FindOptions"></a> FindOptions

        | Name | Type | Required | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- |
        | limit | number | No | Most users   | `10` |

        ### <a id="UserDto"></a> UserDto

        | Name | Type | Required | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- |
        | userId | string | Yes | ID   | `u1` |
        | status | string | Yes | State:<br>- `Activated`: in use<br>- `Suspended`: not   | Activated |
        | workStatus | string | Yes | State of work   | Closed |
        | identities | array | No | Identities. Nested type: <a href="#IdentityDto">IdentityDto</a>.  |  |
        | userInfo |  | No | More. Nested type: <a href="#User">User</a>.  |  |
        | departmentIds | array | No | Departments   | `["d1"]` |
        | tags | array | No | Tags   |  |
        | scope | string | No | Scopes:<br>- `openid`: one<br>- `email`: two   | `openid email` |
        | zh-CN | boolean | No | Flag:<br>- `true`: yes<br>- `false`: no   | `true` |

        ### <a id="IdentityDto"></a> IdentityDto

        | Name | Type | Required | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- |
        | provider | string | Yes | Provider   | `github` |

        ### <a id="User"></a> User

        | Name | Type | Required | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- |
        """

    let reading = Reading(Self.english, path: "management/users/find-users.md")

    @Test("gives the operation with what the page says and what follows from it")
    func operation() throws {
        let operation = try #require(reading.operation)
        #expect(operation.client == "ManagementClient")
        #expect(operation.name == "findUsers")
        #expect(operation.title == "Find users")
        #expect(operation.description == "Finds users by **name**,<br/>as `<br>` tells.")
        #expect(operation.tag == "users")
        #expect(operation.method == .post)
        #expect(operation.path == "/api/v3/find-users")
        #expect(operation.request == "FindUsersRequest")
        #expect(operation.response == .model("UserListRespDto"))
        #expect(operation.sampleResult?["statusCode"] == 200)
        #expect(operation.inferences == [Inference(.method, by: .leadingSpace), Inference(.path, by: .pageName)])
        #expect(reading.schema.clients.map(\.name) == ["ManagementClient"])
    }

    @Test("gives the request with limits, defaults, enums and nested types")
    func request() throws {
        #expect(
            reading.fields("FindUsersRequest") == [
                "keywords: string!", "options: FindOptions", "fields: array of string",
                "order: FindUsersRequest.order",
            ])
        let request = try #require(reading.model("FindUsersRequest"))
        #expect(request[field: "fields"]?.maxItems == 50)
        #expect(request[field: "fields"]?.example == .array(["name", "email"]))
        #expect(request[field: "order"]?.defaultValue == "asc")
        #expect(request[field: "order"]?.description == "Order:")
        #expect(reading.values("FindUsersRequest.order") == ["asc", "desc"])
    }

    @Test("takes the data structure that nothing links to as the elements of the response")
    func response() throws {
        #expect(
            reading.fields("UserListRespDto") == [
                "statusCode: number!", "message: string!", "apiCode: number", "requestId: string",
                "data: array of UserDto!",
            ])
        let data = try #require(reading.model("UserListRespDto")?[field: "data"])
        #expect(data.inferences.contains(Inference(.type, by: .unlinkedModel)))
    }

    @Test("gives data structures, and enums only where the page tells one")
    func models() {
        #expect(
            reading.fields("UserDto") == [
                "userId: string!", "status: UserDto.status!", "workStatus: string!",
                "identities: array of IdentityDto", "userInfo: User", "departmentIds: array of string",
                "tags: array of string", "scope: string", "zh-CN: boolean",
            ])
        #expect(reading.values("UserDto.status") == ["Activated", "Suspended"])
        #expect(reading.schema.enums.map(\.name) == ["FindUsersRequest.order", "UserDto.status"])
        #expect(reading.model("User")?.fields == [])
    }

    @Test("gives an enum of one where the only bullet is a constant")
    func singleValue() {
        let rows = """
            | how | string | Yes | - | Way:<br>- `PHONE_CODE`: by phone  |  |
            | what | string | Yes | - | Note:<br>- `word`: a word  |  |
            """
        #expect(Reading(SnippetPage.request(rows)).fields("DoItRequest") == ["how: DoItRequest.how!", "what: string!"])
    }

    @Test("says what it includes and does not show")
    func include() {
        let reading = Reading(
            "# T\n\nText.\n\n!!!include(common/login.md)!!!\n\n" + SnippetPage.request("| a | string | No | - | A |  |")
        )
        #expect(reading.operation?.description.contains("!!!") == false)
        #expect(reading.places.first == "5:1 include")
    }

    @Test("has nothing to report")
    func diagnostics() {
        #expect(reading.diagnostics == [])
    }

    @Test("tells a query from a body by the space before its rows", arguments: [(" |", HTTPMethod.get), ("|", .post)])
    func leadingSpace(start: String, method: HTTPMethod) {
        let page = """
            # T
            ## 方法名称
            `AuthenticationClient.doIt`
            ## 请求参数
            | 名称 | 类型 | <div style="width:80px">是否必填</div> | 默认值 | 描述 | 示例值 |
            | ---- | ---- | ---- | ---- | ---- | ---- |
            \(start) a | string | 是 | - | 甲  | `x` |
            \(start) b | string[] | 否 | - | 乙  | `x,y` |
            """
        let reading = Reading(page, path: "do-it.md")
        #expect(reading.operation?.method == method)
        #expect(reading.fields("DoItRequest") == ["a: string!", "b: array of string"])
        #expect(reading.model("DoItRequest")?[field: "b"]?.example == .array(["x", "y"]))
    }

    @Test("states which parameter is the whole body, where one is")
    func body() {
        let page = """
            # T

            ## Method name

            `A.save`

            ## Request parameters

            Type: `SaveRequest`

            Body: `row`

            | Name | Type | Required | Default value | Description | Example value |
            | ---- | ---- | ---- | ---- | ---- | ---- |
            | row | object | Yes | - | Row |  |
            """
        let operation = Reading(page).operation
        #expect(operation?.body == "row")
        #expect(operation?.request == "SaveRequest")
    }

    @Test("states its method and path where it can")
    func http() {
        let page = """
            # T

            ## Method name

            `A.b`

            ## HTTP

            `DELETE /v1/things/{id}`

            ## Request parameters

            | Name | Type | Required | Default value | Description | Example value |
            | ---- | ---- | ---- | ---- | ---- | ---- |
            | id | string | Yes | - | ID | `1` |
            """
        let operation = Reading(page).operation
        #expect(operation?.method == .delete)
        #expect(operation?.path == "/v1/things/{id}")
        #expect(operation?.inferences == [])
    }
}

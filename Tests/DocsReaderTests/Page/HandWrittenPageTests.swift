import DocsSchema
import Testing

@testable import DocsReader

@Suite("A page written by hand")
struct HandWrittenPageTests {
    @Test("describes several operations, each under a heading, with its method in a quotation")
    func quotations() {
        let page = """
            # 小程序

            ### 登录

            >authing.loginByCode

            #### 入参

            |名称|类型|描述|默认值|必填|
            |-----|----|----|----|----|
            |connection|String|认证方式|wechat|否|
            |options|[LoginOptions](#LoginOptions)|额外数据| - |是|

            <strong>
              <p id="LoginOptions">LoginOptions</p>
            </strong>

            |名称|类型|描述|默认值|必填|
            |-----|----|----|----|----|
            |passwordEncryptType|none / rsa / sm2|加密|none|否|
            |gender|[Gender](#Gender)|性别|-|否|
            |tags|[Tag](#Tag)[]|标签|-|否|

            #### 出参

            Promise<[SDKResponse](#SDKResponse)<[LoginState](#LoginState)>>

            ### 登出

            >authing.logout

            #### 入参

            无

            #### 出参

            Promise<[SDKResponse](#SDKResponse)<boolean>>

            ### <p id="LoginState">LoginState</p>
            |名称|类型|描述|
            |-----|----|----|
            |access_token|String|令牌|

            ### <p id="Gender">Gender</p>
            |名称|描述|
            |-----|----|
            |M|男性|
            |F|女性|

            ### <p id="Tag">Tag</p>
            |名称|类型|描述|
            |-----|----|----|
            |name|String|名|
            """
        let reading = Reading(page, path: "miniapp/quick.md")
        #expect(
            reading.schema.operations.map { "\($0.client).\($0.name)" } == ["Authing.loginByCode", "Authing.logout"])
        #expect(reading.schema.operations.map(\.title) == ["登录", "登出"])
        #expect(reading.operation?.response == .model("LoginState"))
        #expect(reading.fields("LoginByCodeRequest") == ["connection: string", "options: LoginOptions!"])
        #expect(reading.model("LoginByCodeRequest")?[field: "connection"]?.defaultValue == "wechat")
        #expect(
            reading.fields("LoginOptions")
                == ["passwordEncryptType: LoginOptions.passwordEncryptType", "gender: Gender", "tags: array of Tag"])
        #expect(reading.values("LoginOptions.passwordEncryptType") == ["none", "rsa", "sm2"])
        #expect(reading.values("Gender") == ["M", "F"])
        #expect(reading.fields("LoginState") == ["access_token: string"])
    }

    @Test(
        "is of the call nearest to its file's name, if it names no method",
        arguments: ["lock-gate-by-sms-code", "locks"])
    func nearestCall(file: String) {
        let request = SnippetPage.request("| code | string | Yes | - | Code |  |")
        let sample = "gateClient.SendCode(phone);\nvar gate = gateClient.LockGateBySmsPasscode(phone, code);"
        let page = request.replacing("## Method name\n\n`ManagementClient.doIt`\n", with: "")
            .replacing(
                "## Request response", with: "## Sample code\n\n```csharp\n\(sample)\n```\n\n## Request response")
        let name = Reading(page, path: "gates/\(file).md").operation?.name
        #expect(name == (file == "locks" ? "SendCode" : "LockGateBySmsPasscode"))
    }

    @Test("gives types in a signature and meanings in a table")
    func typesInSignature() {
        let page = """
            # 登录

            ## 邮箱登录

            ```swift
            func loginByEmail(email: String, _ count: Int, context: String? = nil, done: @escaping (Int) -> Void)
            ```

            ### 参数

            | 名称 | 说明 |
            | ---- | ---- |
            | email | 邮箱 |
            | count | 次数 |
            | context | 上下文 |
            | other | 其他 |

            ## 注册

            ```dart
            static Future registerByEmail(String email, int count)
            ```

            ### 参数

            | 名称 | 说明 |
            | ---- | ---- |
            | email | 邮箱 |
            | count | 次数 |
            """
        let reading = Reading(page, path: "ios/login.md")
        #expect(reading.schema.operations.map(\.name) == ["loginByEmail", "registerByEmail"])
        #expect(
            reading.fields("LoginByEmailRequest") == [
                "email: string!", "count: integer!", "context: string", "other: any",
            ])
        #expect(reading.fields("RegisterByEmailRequest") == ["email: string!", "count: integer!"])
        #expect(reading.ledger.accounted == reading.ledger.rows)
    }

    @Test("gives its method as a signature in a code block, and objects as names with points")
    func signatures() {
        let page = """
            # 租户

            ## 创建身份源

            ```csharp
            managementClient.tenant.CreateExtIdp(CreateExtIdpOption option)
            ```

            #### 参数

            | 参数 | 类型 | 必填 | 描述 |
            | ---- | ---- | ---- | ---- |
            | tenantId | string | 是 | 租户 |
            | option.Name | string | 是 | 名称 |
            | option.Fields.Url | string array | 否 | 地址 |

            ## 删除身份源

            ```csharp
            managementClient.tenant.DeleteExtIdp(string id)
            ```

            #### 参数

            | 参数 | 类型 | 必填 | 描述 |
            | ---- | ---- | ---- | ---- |
            | id | string | 是 | 标识 |
            """
        let reading = Reading(page, path: "sdk/tenant.md")
        #expect(
            reading.schema.operations.map { "\($0.client).\($0.name)" }
                == ["ManagementClient.CreateExtIdp", "ManagementClient.DeleteExtIdp"])
        #expect(reading.fields("CreateExtIdpRequest") == ["tenantId: string!", "option: CreateExtIdpRequestOption!"])
        #expect(
            reading.fields("CreateExtIdpRequestOption")
                == ["Name: string!", "Fields: CreateExtIdpRequestOptionFields"])
        #expect(reading.fields("CreateExtIdpRequestOptionFields") == ["Url: array of string"])
        #expect(reading.fields("DeleteExtIdpRequest") == ["id: string!"])
    }
}

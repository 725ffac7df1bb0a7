import DocsSchema
import Testing

@Suite("Snippets of published pages, as whole pages")
struct PageSnippetTests {
    @Test("24: a type under the parameters names the request; an enum table is an enum; a tree holds itself")
    func requestType() {
        let page = """
            # 获取
            ## 方法名称
            `AuthenticationClient.getStruct`
            ## 请求参数

            类型： `GetStructDto`

            | 名称       | 类型     | 是否必填 | 默认值 | 描述 | 示例值 |
            |----------|--------|------|-----|----|-----|
            | resource | string | 是    | -   | 码  | `"r"` |

            ## 请求响应
            类型： `GetStructRespDto`

            | 名称 | 类型 | 描述 |
            |:-|:-|-|
            | statusCode | number | 码 |
            | message | string | 信息 |
            | data | <a href="#Data">Data</a> | 数据 |

            ## 数据结构
            ### <a id="Data"></a> Data
            | 名称 | 类型 | 是否必填 | 描述 | 示例值 |
            |----|----|----|----|----|
            | resourceType | string | 是 | 类型，嵌套类型，<a href="#ResourceType">ResourceType</a>。 | |
            | str | StrAction | 否 | 字符串,嵌套类型：<a href="#StrAction">StrAction</a>。 |
            | tree | Tree[] | 是 | 树,嵌套类型：<a href="#Tree">Tree</a>。 | - |
            ### <a id="ResourceType"></a> ResourceType
            | 名称 | 类型 | 描述 |
            |:-|:-|-|
            | STRING | enum | 字符串 |
            | TREE | enum | 树 |
            ### <a id="StrAction"></a> StrAction
            | 名称 | 类型 | 是否必填 | 描述 | 示例值 |
            |----|----|----|----|----|
            | value | string | 是 | 值 | `v` |
            ### <a id="Tree"></a> Tree
            | 名称 | 类型 | 是否必填 | 描述 | 示例值 |
            |----|----|----|----|----|
            | children | Tree | 否 | 子节点,嵌套类型：<a href="#Tree">Tree</a>。 | `[{"code":"1"}]` |
            """
        let reading = Reading(page, path: "authentication/x/get-struct.md")
        #expect(reading.operation?.request == "GetStructDto")
        #expect(reading.operation?.method == .post)
        #expect(reading.operation?.response == .model("GetStructRespDto"))
        #expect(reading.fields("Data") == ["resourceType: ResourceType!", "str: StrAction", "tree: array of Tree!"])
        #expect(reading.values("ResourceType") == ["STRING", "TREE"])
        #expect(reading.fields("Tree") == ["children: array of Tree"])
        #expect(reading.model("Data")?[field: "tree"]?.example == nil)
    }

    @Test("29: two operations on a page are two, and their results are kept apart")
    func twoOperations() {
        func half(_ method: String, _ field: String) -> String {
            """
            ### 请求参数

            | 名称  | 类型   | 是否必填 | 默认值 | 描述 | 示例值 |
            | ----- | ------ | -------- | ------ | ---- | ------ |
            | token | string | 是       | -      | 令牌 | `t`    |

            ### 示例代码

            ```typescript
            const result = await authenticationClient.\(method)("T");
            ```

            ### 请求响应

            类型： `TokenResult`

            | 名称   | 类型 | 是否必含 | 描述 | 示例值 |
            | ------ | ---- | -------- | ---- | ------ |
            | \(field) | bool | 是       | 有效 | `true` |

            """
        }
        let page = "# 校验\n\n## 在线校验\n\n\(half("introspect", "active"))\n## 本地校验\n\n\(half("parse", "aud"))"
        let reading = Reading(page, path: "authentication/t/introspect.md")
        #expect(reading.schema.operations.map(\.name) == ["introspect", "parse"])
        #expect(reading.schema.operations.map(\.response) == [.model("TokenResult"), .model("ParseResponse")])
        #expect(reading.fields("TokenResult") == ["active: boolean!"])
        #expect(reading.fields("ParseResponse") == ["aud: boolean!"])
    }

    @Test("31: a page that ends inside a row keeps what it said, and says that no response is there")
    func cutRow() {
        let page = """
            # Create
            ## Method name
            `ManagementClient.create`
            ## Request parameters
            \(SnippetPage.requestHeader)
            | name | string | yes | - | Name | `x` |
            | defaultProtocol | string |
            """
        let reading = Reading(page)
        #expect(reading.fields("CreateRequest") == ["name: string!", "defaultProtocol: string"])
        #expect(reading.operation?.response == nil)
        #expect(reading.diagnostics.contains { $0.id == "page-cut" && $0.severity == .error && $0.position.line == 8 })
    }

    @Test("34: fences, quotes and headings before the method are description; scopes are no enum")
    func longDescription() {
        let page = """
            # 登录

            说明。

            <details>
            <summary>展开</summary>

            > 引用

            #### 小节

            ```
            Basic base64(<client_id>:<client_secret>)
            ```

            </details>

            ## 方法名称

            `AuthenticationClient.signIn`

            ## 请求参数

            \(SnippetPage.requestHeader)
            | scope | string | 否 | - | 权限：<br>- `openid`: 必须<br>- `email`: 邮箱 | `openid email` |
            """
        let reading = Reading(page)
        #expect(reading.operation?.name == "signIn")
        #expect(reading.operation?.title == "登录")
        #expect(reading.operation?.description.contains("#### 小节") == true)
        #expect(reading.fields("SignInRequest") == ["scope: string"])
    }

    @Test("35: a table of names and values is no table of parameters")
    func nameAndValue() {
        let reading = Reading(
            "# T\n\n|Name|Value|\n|---|---|\n| Token | `x` |\n\n```js\nconsole.log(1)\n```\n")
        #expect(reading.schema.operations == [])
        #expect(reading.diagnostics.map(\.id) == ["no-operation", "other-table"])
    }
}

import DocsSchema
import Testing

@Suite("A second request on a page")
struct TwoOperationsTests {
    private func page(between: String, rows: String) -> String {
        """
        # 校验

        ## 在线校验

        ### 请求参数

        | 名称 | 类型 | 是否必填 | 默认值 | 描述 | 示例值 |
        | --- | --- | --- | --- | --- | --- |
        | token | string | 是 | - | 令牌 | `x` |
        | kind | string | 否 | - | 类型 | `k` |

        ### 示例代码

        ```ts
        managementClient.introspectToken({});
        \(between)

        ### 请求参数

        | 名称 | 类型 | 是否必填 | 默认值 | 描述 | 示例值 |
        | --- | --- | --- | --- | --- | --- |
        \(rows)

        ### 示例代码

        ```ts
        managementClient.parseToken({});
        ```
        """
    }

    @Test(
        "is another operation's where its table is another, even if its title was lost",
        arguments: ["})();## 本地校验", "```"])
    func other(between: String) {
        let reading = Reading(page(between: between, rows: "| jwt | string | 是 | - | 令牌 | `x` |"))
        #expect(reading.schema.operations.map(\.name).sorted() == ["introspectToken", "parseToken"])
        #expect(reading.fields("IntrospectTokenRequest") == ["token: string!", "kind: string"])
        #expect(reading.fields("ParseTokenRequest") == ["jwt: string!"])
    }

    @Test("of the same method has a name of its own, which is another by more than case")
    func sameMethod() {
        func part(_ field: String) -> String {
            """

            ## 校验 \(field)

            ### 请求参数

            | 名称 | 类型 | 是否必填 | 默认值 | 描述 | 示例值 |
            | --- | --- | --- | --- | --- | --- |
            | token | string | 是 | - | 令牌 | `x` |

            ### 示例代码

            ```csharp
            managementClient.IntrospectToken(token);
            ```

            ### 请求响应

            类型： `Result`

            | 名称 | 类型 | 描述 |
            | --- | --- | --- |
            | \(field) | string | 值 |

            """
        }
        let reading = Reading("# 校验\n" + part("online") + part("local"), path: "tokens/introspect-token.md")
        #expect(reading.schema.operations.map(\.name) == ["IntrospectToken", "IntrospectToken2"])
        #expect(reading.fields("Result") == ["online: string!"])
        #expect(reading.fields("IntrospectToken2Response") == ["local: string!"])
    }

    @Test("is the same operation's where the page repeats itself")
    func same() {
        let rows = "| token | string | 是 | - | 令牌 | `x` |\n| kind | string | 否 | - | 类型 | `k` |"
        let reading = Reading(page(between: "```", rows: rows))
        #expect(reading.schema.operations.count == 1)
    }

    @Test("calls what the first does not")
    func ownCall() {
        let text = page(between: "})();## 本地校验", rows: "| jwt | string | 是 | - | 令牌 | `x` |")
        let call = "managementClient.parseToken({});"
        let both = text.replacing(call, with: "managementClient.introspectToken({});\n\(call)")
        #expect(Reading(both).schema.operations.map(\.name).sorted() == ["introspectToken", "parseToken"])
        let same = "managementClient.signIn();\nmanagementClient.lookUp({});"
        let twice = text.replacing(call, with: same).replacing("managementClient.introspectToken({});", with: same)
        #expect(Reading(twice, path: "look-up.md").schema.operations.map(\.name).sorted() == ["lookUp", "lookUp2"])
    }

    @Test(
        "may share one response, which stands beside the headings of both",
        arguments: [(2, ["Token", "Token"]), (3, [nil, "Token"])])
    func sharedResponse(level: Int, responses: [String?]) {
        let heading = String(repeating: "#", count: level)
        let response = """


            \(heading) 请求响应

            类型： `Token`

            | 名称 | 类型 | 描述 |
            | --- | --- | --- |
            | access_token | string | 令牌 |
            """
        let rows = "| jwt | string | 是 | - | 令牌 | `x` |"
        let reading = Reading(page(between: "})();## 本地校验", rows: rows) + response)
        #expect(reading.schema.operations.map(\.name) == ["introspectToken", "parseToken"])
        #expect(reading.schema.operations.map { $0.response?.modelName } == responses)
    }
}

import DocsSchema
import Testing

@testable import DocsReader

@Suite("Pages in two languages")
struct LanguagesTests {
    private static let chinese = """
        # 获取用户

        获取一个用户。

        ## 方法名称

        `ManagementClient.getUser`

        ## 请求参数

        | 名称 | 类型 | 是否必填 | 默认值 | 描述 | 示例值 |
        | ---- | ---- | ---- | ---- | ---- | ---- |
         | userId | string | 是 | - | 用户标识  | `u1` |
         | kind | string | 否 | user_id | 类型：<br>- `user_id`: 标识<br>- `email`: 邮箱  | `email` |

        ## 请求响应

        类型： `boolean`
        """

    private static let english = """
        # Get a user

        Gets one user.

        ## Method name

        `ManagementClient.getUser`

        ## Request parameters

        | Name   | Type   | Required | Default value | Description   | Example value |
        | ------ | ------ | -------- | ------------- | ------------- | ------------- |
        | userId | string | No       | -             | ID of a user  | `u1`          |
        | flat   | number | No       | -             | Flat          |               |

        ## Request response

        Type: `boolean`
        """

    private func read(_ language: Language?) -> (schema: Schema, diagnostics: [Diagnostic]) {
        var diagnostics = Diagnostics()
        let pages = ["en/users/get-user.md": Self.english, "zh/users/get-user.md": Self.chinese].map {
            SourcePage(path: $0.key, bytes: Array($0.value.utf8))
        }
        let result = ReadAPI(settings: ReadSettings(name: "API", language: language)).run(
            pages, diagnostics: &diagnostics)
        return (result.schema, diagnostics.sorted)
    }

    @Test("give one operation with the facts of both and the words of the preferred one", arguments: Language.allCases)
    func merged(language: Language) throws {
        let (schema, _) = read(language)
        let operation = try #require(schema.operations.first)
        #expect(schema.operations.count == 1)
        #expect(operation.title == (language == .english ? "Get a user" : "获取用户"))
        #expect(operation.method == .get)
        #expect(operation.inferences.contains(Inference(.method, by: .leadingSpace)))
        let fields = schema.models.first?.fields ?? []
        #expect(Set(fields.map(\.name)) == ["userId", "kind", "flat"])
        #expect(fields.first?.description == (language == .english ? "ID of a user" : "用户标识"))
        #expect(schema.enums.first?.values.map(\.value) == ["user_id", "email"])
    }

    @Test("are reported where they disagree, with both places")
    func disagreement() throws {
        let (schema, diagnostics) = read(.english)
        #expect(schema.models.first?[field: "userId"]?.presence == .optional)
        let report = try #require(diagnostics.first { $0.id == "flags-differ" })
        #expect(report.position == SourcePosition(file: "zh/users/get-user.md", line: 13, column: 4))
        #expect(report.message.contains("en/users/get-user.md:13"))
    }
}

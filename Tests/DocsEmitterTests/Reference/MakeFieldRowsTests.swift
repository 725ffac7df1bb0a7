import DocsSchema
import Testing

@testable import DocsEmitter

struct MakeFieldRowsTests {
    private func row(_ field: Field, values: [OpenEnum.Value] = []) throws -> FieldRow {
        let model = Model(name: "M", fields: [field], pages: [])
        let schema = Schema(name: "A", models: [model], enums: [OpenEnum(name: "M.f", values: values)])
        return try #require(MakeFieldRows(types: DefinedTypes(schema)).run(model).first)
    }

    private func description(_ text: String, _ values: [OpenEnum.Value]) throws -> String {
        try row(Field(name: "f", type: .openEnum("M.f"), presence: .optional, description: text), values: values)
            .description
    }

    @Test func `a row says all that is known of a field`() throws {
        let row = try row(
            Field(
                name: "ids", type: .array(.string), presence: .required, defaultValue: .array([]),
                example: .array(["a"]), description: "The | ids", maxItems: 50))
        #expect(row.name == "ids")
        #expect(row.type == "string[]")
        #expect(row.required == "Yes")
        #expect(row.defaultValue == "`[]`")
        #expect(row.description == #"The \| ids Array length limit: 50."#)
        #expect(row.example == #"`["a"]`"#)
    }

    @Test(arguments: [
        ("Element type: `X`", "&#69;lement type: &#96;X&#96;"),
        ("的嵌套类型：X，数组长度限制：5", "的&#23884;套类型：X，&#25968;组长度限制：5"),
        ("An element of the type `X`", "An element of the type `X`"),
    ])
    func `a description states no fact that has no column`(text: String, cell: String) throws {
        #expect(try row(Field(name: "f", type: .any, presence: .optional, description: text)).description == cell)
    }

    @Test func `what is not known leaves its cell empty`() throws {
        let row = try row(Field(name: "f", type: .any, presence: .optional))
        #expect([row.required, row.defaultValue, row.description, row.example] == ["No", "-", "", ""])
    }

    @Test func `names that Markdown would read otherwise stand between backticks`() throws {
        #expect(try row(Field(name: "zh-CN", type: .any, presence: .optional)).name == "zh-CN")
        #expect(try row(Field(name: "a|*b*", type: .any, presence: .optional)).name == #"`a\|*b*`"#)
    }

    @Test func `values are listed below the description`() throws {
        let values: [OpenEnum.Value] = [.init("azure-ad", description: "Azure | AD"), .init("2")]
        #expect(try description("Kind", values) == #"Kind<br/>- `azure-ad`: Azure \| AD<br/>- `2`"#)
    }

    @Test(arguments: [
        (["only"], "Kind"), (["a ", "code"], "Kind"), (["true", "false"], "Kind"), (["", "a"], "Kind"),
        (["a", "b"], "Kind\n- of a list"), (["`", "b"], "Kind"), (["a", "b"], "Kind\nValues:"),
        (["a", "b"], "Kind -`c`: of a list"),
    ])
    func `values that could be prose are announced`(values: [String], text: String) throws {
        #expect(try description(text, values.map { .init($0) }).contains("<br/>Values:<br/>- `"))
    }

    @Test func `a value that is the example needs no announcement`() throws {
        let field = Field(name: "f", type: .openEnum("M.f"), presence: .optional, example: "a")
        #expect(try row(field, values: [.init("a")]).description == "<br/>- `a`")
    }

    @Test func `values that miss the example are announced`() throws {
        let values: [OpenEnum.Value] = [.init("a"), .init("b")]
        func row(_ example: JSON) throws -> FieldRow {
            let field = Field(name: "f", type: .openEnum("M.f"), presence: .optional, example: example)
            return try self.row(field, values: values)
        }
        #expect(try row(.array(["a", "b"])).description == "<br/>- `a`<br/>- `b`")
        #expect(try row("c").description == "Values:<br/>- `a`<br/>- `b`")
    }

    @Test func `what a value means over several lines stays one value`() throws {
        let values: [OpenEnum.Value] = [.init("a", description: "one\n- two"), .init("b")]
        #expect(try description("", values) == "Values:<br/>- `a`: one<br/>&#45; two<br/>- `b`")
    }

    @Test func `what a value means with another value in it stays one value`() throws {
        let values: [OpenEnum.Value] = [.init("a", description: "one - `b`: two"), .init("c")]
        #expect(try description("", values) == "Values:<br/>- `a`: one - `b`: two<br/>- `c`")
    }

    @Test func `values of an enum of its own do not stand in the description`() throws {
        let field = Field(name: "g", type: .openEnum("M.f"), presence: .optional, description: "Kind")
        #expect(try row(field, values: [.init("a"), .init("b")]).description == "Kind")
    }
}

import Testing

@testable import Mustache

@Suite("Templates")
struct MustacheTests {
    private func render(
        _ source: String,
        _ context: Sample = [:],
        partials: [String: String] = [:],
        escaping: TemplateSet.Escaping = .none,
        unknownKeys: TemplateSet.UnknownKeys = .areErrors
    ) throws(TemplateError) -> String {
        let sources = partials.merging(["main": source]) { _, new in new }
        return try TemplateSet(sources, escaping: escaping, unknownKeys: unknownKeys).render("main", context)
    }

    @Test("are text with values in it")
    func values() throws {
        #expect(
            try render("let {{name}}: {{{type}}} = {{& value }};", ["name": "a", "type": "B<C>", "value": "\"&\""])
                == "let a: B<C> = \"&\";")
    }

    @Test("escape for HTML only where they are told to")
    func escaping() throws {
        let context: Sample = ["x": "<a b=\"&\">"]
        #expect(try render("{{x}} {{{x}}}", context, escaping: .html) == "&lt;a b=&quot;&amp;&quot;&gt; <a b=\"&\">")
        #expect(try render("{{x}}", context) == "<a b=\"&\">")
    }

    @Test("never look for tags in values")
    func valuesAreData() throws {
        #expect(try render("{{x}}{{#x}}{{.}}{{/x}}", ["x": "{{y}}{{/x}}"]) == "{{y}}{{/x}}{{y}}{{/x}}")
    }

    @Test("repeat sections for lists, and leave them out for what is false")
    func sections() throws {
        let list: Sample = [
            "list": [.context(["n": "1"] as Sample), .context(["n": "2"] as Sample)], "empty": [], "no": false,
        ]
        #expect(try render("{{#list}}<{{n}}>{{/list}}{{#empty}}a{{/empty}}{{#no}}b{{/no}}", list) == "<1><2>")
        #expect(try render("{{^list}}a{{/list}}{{^empty}}b{{/empty}}{{^no}}c{{/no}}", list) == "bc")
        #expect(try render("{{#l}}{{.}},{{/l}}", ["l": ["a", "b"]]) == "a,b,")
    }

    @Test("look names up from the inside out, and names with points part by part")
    func names() throws {
        let inner: Sample = ["b": "inner"]
        let context: Sample = ["a": .context(inner), "b": "outer", "c": "c"]
        #expect(try render("{{#a}}{{b}}{{c}}{{/a}} {{a.b}}", context) == "innerc inner")
        #expect(try render("{{a.x}}", context, unknownKeys: .areEmpty) == "")
    }

    @Test("lose the lines of tags that stand alone")
    func standalone() throws {
        let source = "a\n  {{#yes}}  \n  b\n  {{/yes}}\r\n{{! remark }}\nc {{#yes}}d{{/yes}}\n"
        #expect(try render(source, ["yes": true]) == "a\n  b\nc d\n")
    }

    @Test("include partials with the spaces before them, but not into values")
    func partials() throws {
        let text = try render("[\n  {{>p}}\n]", ["x": "1\n2"], partials: ["p": "a\n{{x}}\n"])
        #expect(text == "[\n  a\n  1\n2\n]")
        #expect(
            try render(
                "{{>p}}", ["n": [.context(["n": []] as Sample)]],
                partials: ["p": "<{{#n}}{{>p}}{{/n}}>"]) == "<<>>")
    }

    @Test("can change their delimiters")
    func delimiters() throws {
        #expect(try render("{{=<% %>=}}<% x %>{{x}}<%={{ }}=%>{{x}}", ["x": "1"]) == "1{{x}}1")
    }

    @Test(
        "name the place of a mistake",
        arguments: [
            ("a\n {{titel}}", "main:2:2: error: unknown key 'titel'"),
            ("{{#list}}", "main:1:1: error: section 'list' is never closed"),
            ("{{#a}}\n{{/b}}", "main:2:1: error: section 'b' is closed but no section is open"),
            ("x {{name", "main:1:3: error: tag is never closed"),
            ("{{}}", "main:1:1: error: tag needs one name"),
            ("{{a b}}", "main:1:1: error: tag needs one name"),
            ("{{=x=}}", "main:1:1: error: delimiters are two words without '='"),
            ("{{>gone}}", "main:1:1: error: there is no template 'gone'"),
            ("{{list}}", "main:1:1: error: 'list' is a list or an object and no text"),
        ])
    func mistakes(source: String, message: String) {
        let error = #expect(throws: TemplateError.self) { try render(source, ["list": [], "a": true]) }
        #expect(error?.description == message)
    }

    @Test("name the partial in which a mistake stands")
    func mistakeInPartial() {
        let error = #expect(throws: TemplateError.self) { try render("\n\n{{>p}}", partials: ["p": "\n {{gone}}"]) }
        #expect(error?.description == "p:2:2: error: unknown key 'gone'")
    }

    @Test("end endless nesting with an error instead of the stack")
    func limits() {
        #expect(throws: TemplateError.self) { try render("{{>main}}") }
        let deep = String(repeating: "{{#a}}", count: 100_000)
        #expect(throws: TemplateError.self) { try render(deep, ["a": true]) }
    }
}

import Mustache
import Testing

@Suite("Interpolation")
struct InterpolationTests {
    @Test("Values go where their names stand, with or without space around the names")
    func values() throws {
        let context: Sample = ["name": "page", "type": "Int"]
        #expect(try render("let {{name}}: {{ type }} = {{{name}}}{{& type }}", context) == "let page: Int = pageInt")
    }

    @Test("Text without tags stays as it is, single braces and all")
    func plainText() throws {
        #expect(try render("func f() { {} }\r\n\n") == "func f() { {} }\r\n\n")
        #expect(try render("") == "")
    }

    @Test("Text of any script stays whole")
    func unicode() throws {
        #expect(try render("用户 {{名}} é👩‍👧", ["名": "ñ🇨🇭"]) == "用户 ñ🇨🇭 é👩‍👧")
    }

    @Test("A value that looks like a tag stays as it is")
    func valuesAreNotSearched() throws {
        let context: Sample = ["tag": "{{secret}}{{/tag}}{{>main}}{{=<% %>=}}", "secret": "!"]
        #expect(try render("{{tag}}", context) == "{{secret}}{{/tag}}{{>main}}{{=<% %>=}}")
        #expect(try render("{{#tag}}{{.}}{{/tag}}", context) == "{{secret}}{{/tag}}{{>main}}{{=<% %>=}}")
        #expect(try render("{{tag}}", ["tag": "{{"]) == "{{")
    }

    @Test("Escaping for HTML turns what HTML reads into entities, unless the tag says not to")
    func html() throws {
        let context: Sample = ["x": "<a href=\"?b&c\">é</a>"]
        let escaped = "&lt;a href=&quot;?b&amp;c&quot;&gt;é&lt;/a&gt;"
        #expect(try render("{{x}}", context, escaping: .html) == escaped)
        #expect(try render("{{{x}}}{{&x}}", context, escaping: .html) == "<a href=\"?b&c\">é</a><a href=\"?b&c\">é</a>")
        #expect(try render("<&>", escaping: .html) == "<&>")
    }

    @Test("Without escaping every tag inserts the value as it is")
    func plain() throws {
        #expect(try render("{{x}}{{{x}}}{{&x}}", ["x": "\"<&>"]) == "\"<&>\"<&>\"<&>")
    }

    @Test("Flags are words, and absent values nothing")
    func scalars() throws {
        let context: Sample = ["yes": true, "no": false, "gone": .absent, "none": .text(nil), "some": .text("s")]
        #expect(try render("{{yes}} {{no}} [{{gone}}{{none}}] {{some}}", context) == "true false [] s")
    }

    @Test("Names with dots are followed part by part, from the innermost context that knows the first part")
    func dottedNames() throws {
        let context: Sample = ["a": .of(["b": .of(["c": "deep"])]), "b": .of(["c": "outer", "d": "outer"])]
        #expect(try render("{{a.b.c}} {{b.c}} {{#a}}{{b.c}}{{/a}}", context) == "deep outer deep")
        #expect(try render("[{{#a}}{{b.d}}{{/a}}]", context, unknownKeys: .areEmpty) == "[]")
    }

    @Test("A name with dots is never one key")
    func dottedKey() throws {
        #expect(try render("[{{a.b}}]", ["a.b": "wrong"], unknownKeys: .areEmpty) == "[]")
    }

    @Test("A dot is the value itself, even the one the template is filled from")
    func currentItem() throws {
        let template = try Template("{{.}}{{{.}}}", name: "main")
        #expect(try template.render(.text("<"), escaping: .html) == "&lt;<")
        #expect(try Template("{{#.}}{{.}},{{/.}}", name: "main").render(.lines(["a", "b"])) == "a,b,")
    }
}

import Mustache
import Testing

@Suite("Templates that cannot be parsed")
struct ParseErrorTests {
    @Test(
        "An error has the place of the tag and says what is wrong with it",
        arguments: [
            ("a\n {{name", "main:2:2: error: this tag is not closed: '}}' is missing"),
            ("é{{", "main:1:3: error: this tag is not closed: '}}' is missing"),
            ("{{{name}}", "main:1:1: error: this tag is not closed: '}}}' is missing"),
            ("{{! remark }", "main:1:1: error: this tag is not closed: '}}' is missing"),
            ("{{=<% %>}}", "main:1:1: error: this tag is not closed: '=}}' is missing"),
            ("{{=<% %>=}}<%#a", "main:1:12: error: this tag is not closed: '%>' is missing"),
            ("x{{#a}}{{#b}}{{/b}}", "main:1:2: error: section 'a' is not closed"),
            ("\r\n{{^a}}", "main:2:1: error: section 'a' is not closed"),
            ("{{#a}}\n{{#b}}\n{{/a}}{{/b}}", "main:3:1: error: 'a' is closed here, but section 'b' of line 2 is open"),
            ("{{^a}}{{/b}}", "main:1:7: error: 'b' is closed here, but section 'a' of line 1 is open"),
            ("a {{/a}}", "main:1:3: error: 'a' is closed here, but no section is open"),
            ("{{}}", "main:1:1: error: this tag has no name"),
            ("{{# \t}}", "main:1:1: error: this tag has no name"),
            ("{{{}}}", "main:1:1: error: this tag has no name"),
            ("{{>}}", "main:1:1: error: this tag has no name"),
            ("{{a b}}", "main:1:1: error: a name is one word, without spaces"),
            ("{{a\nb}}", "main:1:1: error: a name is one word, without spaces"),
            ("{{>a\u{1b}[31m}}", "main:1:1: error: a name is one word, without spaces"),
            ("{{a..b}}", "main:1:1: error: the name 'a..b' has nothing before or after a dot"),
            ("{{#a.}}{{/a.}}", "main:1:1: error: the name 'a.' has nothing before or after a dot"),
            ("{{=<%=}}", "main:1:1: error: delimiters are two words without '=' in them, as in '{{=<% %>=}}'"),
            ("{{=a b c=}}", "main:1:1: error: delimiters are two words without '=' in them, as in '{{=<% %>=}}'"),
            ("{{==  ==}}", "main:1:1: error: delimiters are two words without '=' in them, as in '{{=<% %>=}}'"),
            ("{{<layout}}", "main:1:1: error: template inheritance ('$' and '<' tags) is not supported"),
            ("{{$block}}", "main:1:1: error: template inheritance ('$' and '<' tags) is not supported"),
        ])
    func mistakes(source: String, expected: String) {
        #expect(message(source) == expected)
    }

    @Test("Sections nest as deep as anybody writes them")
    func deepNesting() throws {
        let depth = 256
        let source = String(repeating: "{{#a}}", count: depth) + "x" + String(repeating: "{{/a}}", count: depth)
        #expect(try render(source, ["a": true]) == "x")
    }

    @Test("Nesting without end is an error and no crash")
    func endlessNesting() {
        let open = String(repeating: "{{#a}}", count: 100_000)
        #expect(message(open, ["a": true]) == "main:1:1537: error: sections are nested more than 256 levels deep")
    }

    @Test("Deep sections in deep partials are an error and no crash")
    func deepSectionsInDeepPartials() {
        let open = String(repeating: "{{#a}}", count: 50)
        let close = String(repeating: "{{/a}}", count: 50)
        let error = message("{{>p}}", ["a": true], partials: ["p": open + "{{>p}}" + close])
        #expect(error == "p:1:301: error: partials include each other more than 64 levels deep")
    }

    @Test("Every beginning of a template either parses or is an error")
    func beginnings() {
        let source = "a\r\n  {{#l}}\r\n{{{x}}}{{&x}}{{^x}}é{{/x}}{{/l}}{{=<% %>=}}\n<%>p%><%! c %>\n<%={{ }}=%>{{x.y}}"
        for length in 0...source.utf8.count {
            let beginning = String(decoding: source.utf8.prefix(length), as: UTF8.self)
            let template = try? Template(beginning, name: "main")
            #expect(template != nil || message(beginning)?.hasPrefix("main:") == true)
        }
    }
}

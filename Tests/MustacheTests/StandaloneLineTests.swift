import Mustache
import Testing

@Suite("Lines that hold only a tag")
struct StandaloneLineTests {
    @Test(
        "Tags that insert no text take their line with them",
        arguments: [
            "{{#yes}}|{{/yes}}", "{{^no}}|{{/no}}", "{{! remark }}|{{!}}", "{{=<% %>=}}|<%={{ }}=%>", "{{>e}}|{{>e}}",
        ]
    )
    func tags(pair: String) throws {
        let tags = pair.split(separator: "|")
        let context: Sample = ["yes": true, "no": false]
        for (before, after) in [("", ""), ("  ", ""), ("\t", " \t")] {
            let source = "a\n\(before)\(tags[0])\(after)\nb\n\(before)\(tags[1])\(after)\nc\n"
            #expect(try render(source, context, partials: ["e": ""]) == "a\nb\nc\n")
        }
    }

    @Test("Lines may end in CR LF")
    func carriageReturns() throws {
        #expect(try render("a\r\n{{#x}}\r\nb\r\n{{/x}}\r\nc", ["x": true]) == "a\r\nb\r\nc")
        #expect(try render("{{! a }}\rb") == "\rb")
    }

    @Test("The first and the last line of a template need no line ending")
    func ends() throws {
        #expect(try render("  {{#x}}\na\n  {{/x}}", ["x": true]) == "a\n")
        #expect(try render("a\n  {{! end }}") == "a\n")
    }

    @Test("A remark over several lines takes all of them")
    func longRemark() throws {
        #expect(try render("a\n  {{! one\n two {{name\n }}\nb") == "a\nb")
    }

    @Test("A line with anything else on it stays")
    func company() throws {
        let context: Sample = ["x": true, "v": "v"]
        #expect(try render(" {{#x}}{{/x}}\n", context) == " \n")
        #expect(try render(" {{#x}} a\n {{/x}}.\n", context) == "  a\n .\n")
        #expect(try render("  {{v}}\n  {{{v}}}\n  {{&v}}\n", context) == "  v\n  v\n  v\n")
        #expect(try render("{{! a }} {{! b }}\n") == " \n")
    }
}

import Mustache
import Testing

@Suite("Partials")
struct PartialTests {
    @Test("A partial sees the contexts around its tag")
    func contexts() throws {
        let context: Sample = ["list": [.of(["x": "1"]), .of(["x": "2"])], "end": "."]
        #expect(try render("{{#list}}{{>row}}{{/list}}", context, partials: ["row": "{{x}}{{end}}"]) == "1.2.")
    }

    @Test("A partial that is alone on its line is indented line by line")
    func indentation() throws {
        let partials = ["body": "if x {\n    {{>call}}\n}\n", "call": "f(\n)\n"]
        #expect(try render("{\n\t{{>body}}\n}\n", partials: partials) == "{\n\tif x {\n\t    f(\n\t    )\n\t}\n}\n")
    }

    @Test("Indentation reaches what stands first in a line: values, sections, repeated sections")
    func indentedTags() throws {
        let context: Sample = ["v": "1", "list": ["a", "b"], "yes": true, "no": false]
        let partial =
            "{{v}};\n{{#list}}\n{{.}},\n{{/list}}\n{{#yes}}y{{/yes}}\n{{^no}}n {{v}}{{/no}}\n{{#list}}{{.}}\n{{/list}}"
        let expected = "  1;\n  a,\n  b,\n  y\n  n 1\n  a\n  b\n"
        #expect(try render("  {{>p}}\n", context, partials: ["p": partial]) == expected)
    }

    @Test("Lines within a value are not indented")
    func valuesWithLines() throws {
        #expect(try render("  {{>p}}\n", ["v": "1\n2"], partials: ["p": "{{v}}\n{{v}}!\n"]) == "  1\n2\n  1\n2!\n")
    }

    @Test("Empty lines stay empty, and lines that become empty too")
    func emptyLines() throws {
        let partial = "a\n\nb\r\n\r\n{{none}}\n{{#none}}x{{/none}}\nc"
        #expect(try render("  {{>p}}\n", ["none": ""], partials: ["p": partial]) == "  a\n\n  b\r\n\r\n\n\n  c")
    }

    @Test("A partial among other things is inserted as it is, also within an indented one")
    func inline() throws {
        #expect(try render("  x {{>p}};", partials: ["p": "1\n2"]) == "  x 1\n2;")
        let partials = ["p": "{{>q}};\n[{{>q}}]\nend\n", "q": "1\n2"]
        #expect(try render(" {{>p}}\n", partials: partials) == " 1\n2;\n [1\n2]\n end\n")
    }

    @Test("The line after an indented partial begins anew, though the partial did not end its own")
    func unendedPartial() throws {
        let partials = ["p": "{{>q}}\nb\n{{#x}}\n  {{>q}}\n{{/x}}\nc\n", "q": "a"]
        #expect(try render(" {{>p}}\n.", ["x": true], partials: partials) == " a b\n   a c\n.")
    }

    @Test("Indentation ends with the partial")
    func afterwards() throws {
        #expect(try render("  {{>p}}\nb\n{{>p}}\nc", partials: ["p": "a\n"]) == "  a\nb\na\nc")
    }

    @Test("A partial may include itself as deep as the contexts go")
    func recursion() throws {
        let tree: Sample = [
            "name": "a",
            "kids": [.of(["name": "b", "kids": [.of(["name": "c", "kids": []])]]), .of(["name": "d", "kids": []])],
        ]
        let node = "{{name}}\n{{#kids}}\n  {{>node}}\n{{/kids}}\n"
        #expect(try render("{{>node}}", tree, partials: ["node": node]) == "a\n  b\n    c\n  d\n")
    }

    @Test("Partials that never end to include each other are an error")
    func endlessRecursion() {
        let partials = ["a": "{{>b}}", "b": "\n {{>a}}"]
        #expect(
            message("{{>a}}", partials: partials)
                == "b:2:2: error: partials include each other more than 64 levels deep")
    }

    @Test("A partial keeps to the standard delimiters, and leaves those around it alone")
    func delimiters() throws {
        let partials = ["p": "{{x}}{{=[ ]=}}[x]"]
        #expect(try render("{{=<% %>=}}<%>p%><%x%>{{x}}[x]", ["x": "1"], partials: partials) == "111{{x}}[x]")
    }
}

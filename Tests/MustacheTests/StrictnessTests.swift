import Mustache
import Testing

@Suite("Unknown names")
struct StrictnessTests {
    @Test(
        "An unknown key is an error in every kind of tag",
        arguments: [
            "{{gone}}", "{{{gone}}}", "{{&gone}}", "{{#gone}}{{/gone}}", "{{^gone}}{{/gone}}", "{{gone.x}}",
        ])
    func unknownKeys(tag: String) {
        let place = tag.contains(".x") ? " in 'gone.x'" : ""
        #expect(message("a\n  é\(tag)", ["list": []]) == "main:2:5: error: unknown key 'gone'" + place)
    }

    @Test("A key is unknown only if no context around the tag knows it")
    func contextsAround() {
        #expect(message("{{#a}}{{#b}}{{x}}{{/b}}{{/a}}", ["a": .of([:]), "b": "text", "x": "1"]) == nil)
        #expect(message("{{#a}}{{x}}{{/a}}{{x}}", ["a": .of(["x": "1"])]) == "main:1:18: error: unknown key 'x'")
    }

    @Test("A known key without a value is no mistake, nor is what would lie behind it")
    func absentValues() throws {
        let context: Sample = ["gone": .absent, "empty": "", "a": .of(["b": .absent])]
        #expect(try render("[{{gone}}{{empty}}{{#gone}}x{{/gone}}{{gone.x.y}}{{a.b.c}}]", context) == "[]")
    }

    @Test("Behind a dot only the value before it is asked")
    func dottedNames() {
        let context: Sample = ["a": .of(["name": "1"]), "b": "text", "x": "1"]
        #expect(message("{{a.nme}}", context) == "main:1:1: error: unknown key 'nme' in 'a.nme'")
        #expect(message("{{a.x}}", context) == "main:1:1: error: unknown key 'x' in 'a.x'")
        #expect(message("{{b.x}}", context) == "main:1:1: error: unknown key 'x' in 'b.x'")
    }

    @Test("An unknown partial is an error")
    func unknownPartials() {
        let error = "main:2:3: error: unknown partial 'fild'; did you mean 'field'?"
        #expect(message("\n  {{>fild}}\n", partials: ["field": "", "page": ""]) == error)
    }

    @Test("A mistake in a partial is told by the partial's name and lines")
    func mistakesInPartials() {
        #expect(message("\n\n  {{>p}}\n", partials: ["p": "a\n b {{x}}"]) == "p:2:4: error: unknown key 'x'")
    }

    @Test("A list or an object where text belongs is an error")
    func noText() {
        let context: Sample = ["list": ["a"], "object": .of([:])]
        #expect(
            message("{{list}}", context) == "main:1:1: error: 'list' is a list and not text: open a section with it")
        #expect(message("{{object}}", context)?.contains("'object' is an object") == true)
        #expect(message("{{.}}", context)?.contains("'.' is an object") == true)
    }

    @Test("Where unknown names are allowed they leave nothing behind")
    func lenient() throws {
        let source = "[{{x}}{{{x}}}{{x.y}}{{a.x}}{{a.b.x}}{{#x}}1{{/x}}{{>x}}{{a}}{{l}}]{{^x}}2{{/x}}"
        let context: Sample = ["a": .of(["b": "1"]), "l": ["1"]]
        #expect(try render(source, context, unknownKeys: .areEmpty) == "[]2")
    }
}

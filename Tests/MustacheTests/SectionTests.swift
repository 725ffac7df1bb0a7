import Mustache
import Testing

@Suite("Sections")
struct SectionTests {
    @Test("A section is shown for what is true and left out for what is false")
    func truth() throws {
        let shown: [MustacheValue] = [true, "text", "false", [false], .of([:])]
        let hidden: [MustacheValue] = [false, "", .absent, []]
        let source = "{{#x}}shown{{/x}}{{^x}}hidden{{/x}}"
        for value in shown { #expect(try render(source, ["x": value]) == "shown") }
        for value in hidden { #expect(try render(source, ["x": value]) == "hidden") }
    }

    @Test("A section is repeated for every element of a list")
    func lists() throws {
        let fields: MustacheValue = .list([["name": "id"], ["name": "age"]] as [Sample])
        #expect(try render("{{#fields}}<{{name}}>{{/fields}}", ["fields": fields]) == "<id><age>")
    }

    @Test("The last element of a list says that it is, within sections of its own, too")
    func lastElement() throws {
        let source = "{{#list}}{{.}}{{#yes}}{{^isLast}}, {{/isLast}}{{/yes}}{{/list}}"
        #expect(try render(source, ["yes": true, "list": ["1", "2", "3"]]) == "1, 2, 3")
        let nested = "{{#rows}}({{#.}}{{.}}{{^isLast}} {{/isLast}}{{/.}}){{^isLast}}, {{/isLast}}{{/rows}}"
        #expect(try render(nested, ["rows": [["1", "2"], ["3"]]]) == "(1 2), (3)")
    }

    @Test("A list of texts, and a list of lists, are reached by a dot")
    func scalars() throws {
        #expect(try render("{{#lines}}/// {{.}}\n{{/lines}}", ["lines": .lines(["a", "b"])]) == "/// a\n/// b\n")
        #expect(try render("{{#rows}}({{#.}}{{.}}{{/.}}){{/rows}}", ["rows": [["1", "2"], [], ["3"]]]) == "(12)()(3)")
    }

    @Test("Names are looked for from the inside out")
    func stack() throws {
        let context: Sample = [
            "name": "outer", "only": "!",
            "inner": .of(["name": "inner", "list": [.of(["x": "1"]), .of(["name": "2"])]]),
        ]
        let source = "{{name}}{{#inner}} {{name}}{{only}}{{#list}} {{name}}{{only}}{{/list}}{{/inner}} {{name}}"
        #expect(try render(source, context) == "outer inner! inner! 2! outer")
    }

    @Test("A key that is known and empty inside hides the one outside")
    func hiding() throws {
        #expect(try render("{{#a}}[{{x}}]{{/a}}", ["x": "outer", "a": .of(["x": .absent])]) == "[]")
    }

    @Test("Sections of one name nest")
    func nesting() throws {
        #expect(
            try render("{{#a}}1{{#a}}2{{/a}}3{{/a}}{{^b}}4{{^b}}5{{/b}}6{{/b}}", ["a": true, "b": false]) == "123456")
    }

    @Test("Sections take names with dots")
    func dottedNames() throws {
        let context: Sample = ["a": .of(["yes": true, "list": ["1", "2"]])]
        #expect(try render("{{#a.yes}}y{{/a.yes}}{{#a.list}}{{.}}{{/a.list}}{{^a.list}}n{{/a.list}}", context) == "y12")
    }

    @Test("A section that is left out asks for nothing in it")
    func laziness() throws {
        #expect(
            try render("{{#no}}{{unknown}}{{>unknown}}{{/no}}{{^yes}}{{unknown}}{{/yes}}", ["no": [], "yes": true])
                == "")
    }
}

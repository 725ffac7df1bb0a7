import Mustache
import Testing

@Suite("A set of templates")
struct TemplateSetTests {
    @Test("Its templates are partials of each other, and errors call them by their names")
    func partials() throws {
        let set = try TemplateSet(["page": "[{{>row}}]", "row": "{{x}}"])
        #expect(try set.render("page", ["x": "<"] as Sample) == "[<]")
        let error = #expect(throws: TemplateError.self) { try set.render("page", [:] as Sample) }
        #expect(error?.description == "row:1:1: error: unknown key 'x'")
    }

    @Test("It passes on how values are escaped and what unknown keys mean")
    func modes() throws {
        let set = try TemplateSet(["page": "{{x}}{{y}}"], escaping: .html, unknownKeys: .areEmpty)
        #expect(try set.render("page", ["x": "<"] as Sample) == "&lt;")
    }

    @Test("It can be filled from a value without keys")
    func values() throws {
        #expect(try TemplateSet(["list": "{{#.}}{{.}};{{/.}}"]).render("list", .lines(["a", "b"])) == "a;b;")
    }

    @Test("A mistake in any of its templates is found at once")
    func mistakes() {
        let error = #expect(throws: TemplateError.self) { try TemplateSet(["b": "{{#x}}", "a": "", "c": "{{"]) }
        #expect(error?.description == "b:1:1: error: section 'x' is not closed")
    }

    @Test("A template it does not have is an error")
    func unknownTemplate() throws {
        let set = try TemplateSet(["page.md": ""])
        let error = #expect(throws: TemplateError.self) { try set.render("page.mb", [:] as Sample) }
        #expect(error?.message == "there is no template 'page.mb'; did you mean 'page.md'?")
    }
}

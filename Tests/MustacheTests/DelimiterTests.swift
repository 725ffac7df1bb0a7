import Mustache
import Testing

@Suite("Delimiters")
struct DelimiterTests {
    @Test("Delimiters can be changed and changed back")
    func change() throws {
        #expect(try render("{{=<% %>=}}<% x %>{{x}}<%={{ }}=%>{{x}}<%x%>", ["x": "1"]) == "1{{x}}1<%x%>")
        #expect(try render("{{=  |   |\n =}}|x||#x||.||/x|", ["x": "1"]) == "11")
    }

    @Test("Every kind of tag goes with every delimiters")
    func kinds() throws {
        let source = "{{=<< >>=}}<<{x}>><<&x>><<#x>>a<</x>><<^x>>b<</x>><<! c >><<>p>>"
        #expect(try render(source, ["x": "<"], partials: ["p": "{{x}}"], escaping: .html) == "<<a&lt;")
    }

    @Test("Remarks leave nothing behind")
    func remarks() throws {
        #expect(try render("a {{! {{x }}b{{!}}") == "a b")
    }
}

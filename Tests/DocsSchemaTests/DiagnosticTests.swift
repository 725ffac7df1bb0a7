import DocsSchema
import Testing

@Suite("Diagnostics")
struct DiagnosticTests {
    @Test("read as path:line:column: severity: text [id]")
    func description() {
        let diagnostic = Diagnostic(
            id: "unknown-type", .warning, at: SourcePosition(file: "a b.md", line: 3, column: 7), "'x' is no type")
        #expect(diagnostic.description == "a b.md:3:7: warning: 'x' is no type [unknown-type]")
    }

    @Test("show control and direction characters of a page as escapes")
    func escapes() {
        let diagnostic = Diagnostic(id: "x", .note, at: SourcePosition(file: "a.md"), "a\u{1b}[2J\n\u{202e}b")
        #expect(diagnostic.description == "a.md:1:1: note: a\\u{1b}[2J\\u{a}\\u{202e}b [x]")
    }

    @Test("are sorted by place, not by the order in which pages were read")
    func sorting() {
        var diagnostics = Diagnostics()
        for (file, line) in [("b.md", 1), ("a.md", 10), ("a.md", 9)] {
            diagnostics.report(Diagnostic(id: "x", .note, at: SourcePosition(file: file, line: line), ""))
        }
        #expect(
            diagnostics.sorted.map { "\($0.position.file) \($0.position.line)" } == ["a.md 9", "a.md 10", "b.md 1"])
        #expect(diagnostics.count(of: .note) == 3)
    }
}

import DocsSchema
import Foundation
import Testing

@testable import docs_factory

@Suite("Findings on a terminal")
struct ShowFindingsTests {
    private func show(_ text: String, line: Int, column: Int, hasColor: Bool = false) throws -> [String] {
        let workspace = try Workspace()
        try workspace.write(text, to: "a.md")
        let terminal = Terminal(isInteractive: true, hasColor: hasColor)
        let finding = Diagnostic(
            id: "row-cut", .warning, at: SourcePosition(file: "a.md", line: line, column: column), "it is cut")
        return ShowFindings(disk: workspace.disk, terminal: terminal).run([finding])
    }

    @Test("show the line and a caret below the place")
    func caret() throws {
        #expect(
            try show("one\n| a | b |\r\nthree", line: 2, column: 5) == [
                "a.md:2:5: warning: it is cut [row-cut]", "    | a | b |", "        ^",
            ])
    }

    @Test("count wide characters as two, and show what could move the text as escapes")
    func widths() throws {
        #expect(try show("用户\u{202e}x", line: 1, column: 4).suffix(2) == ["    用户\\u{202e}x", "                ^"])
    }

    @Test("cut a long line around the place")
    func longLine() throws {
        let shown = try show(String(repeating: "x", count: 5000) + "!", line: 1, column: 5001)
        #expect(shown[1] == "    " + String(repeating: "x", count: 50) + "!")
        #expect(shown[2] == String(repeating: " ", count: 54) + "^")
    }

    @Test("have no picture of a pipe, which would hold up the run, nor of what a link leads to")
    func pipe() throws {
        let workspace = try Workspace()
        try workspace.write("secret", to: "secret.txt")
        try workspace.link("a.md", to: "secret.txt")
        #expect(mkfifo(workspace.url("b.md").path, 0o600) == 0)
        let findings = ["a.md", "b.md"].map {
            Diagnostic(id: "page-passed-over", .warning, at: SourcePosition(file: $0), "no file")
        }
        let show = ShowFindings(disk: workspace.disk, terminal: Terminal(isInteractive: true, hasColor: false))
        #expect(show.run(findings) == findings.map(\.description))
    }

    @Test("have no picture where there is no such place", arguments: [(9, 1), (1, 99), (0, 1), (1, 0)])
    func noPlace(line: Int, column: Int) throws {
        #expect(try show("one", line: line, column: column).count == 1)
    }

    @Test("have a coloured severity where colours are wanted, and are plain lines anywhere else")
    func colors() throws {
        #expect(
            try show("", line: 5, column: 1, hasColor: true) == [
                "a.md:5:1: \u{1b}[1;33mwarning:\u{1b}[0m it is cut [row-cut]"
            ])
        let finding = Diagnostic(id: "x", .note, at: SourcePosition(file: "a.md", line: 1, column: 1), "m")
        #expect(ShowFindings(disk: Disk(), terminal: .none).run([finding]) == [finding.description])
    }

    @Test("are errors alone when quiet, and notes too when verbose")
    func details() throws {
        let workspace = try Workspace.pets()
        let rows = "| kind | kidn | Yes | - | The kind | `a` |\n| name | string | Yes | - | The | name | `a` |\n"
        let page = Workspace.page.replacing("| petId |", with: rows + "| petId |")
        try workspace.write(page, to: "specs/pets/pets/get-pet.md")
        let usual = workspace.run("generate").complaints
        let quiet = workspace.run("generate", "--quiet").complaints
        let verbose = workspace.run("generate", "--verbose").complaints
        #expect(usual.map(severity) == ["warning"])
        #expect(verbose.map(severity) == ["warning", "note"])
        #expect(quiet == [])
        #expect(workspace.run("lint", "--quiet", "--strict").complaints.map(severity) == ["error"])
    }

    private func severity(_ line: String) -> String {
        ["error", "warning", "note"].first { line.contains(": \($0): ") } ?? line
    }
}

import DocsSchema
import Foundation
import Testing

@testable import docs_factory

@Suite("Findings for other programs")
struct FormatTests {
    private let findings = [
        Diagnostic(
            id: "row-cut", .warning, at: SourcePosition(file: "a b/c,d:e%.md", line: 3, column: 5),
            "a <b> & \"c\"\nd::e 100%"),
        Diagnostic(id: "page-x", .error, at: SourcePosition(file: "z.md", line: 1, column: 1), "张\u{0}"),
        Diagnostic(id: "row-cut", .note, at: SourcePosition(file: "z.md", line: 0, column: 0), "n"),
    ]

    @Test("are annotations for GitHub, whose texts end neither a property nor the line")
    func github() {
        #expect(
            FormatGitHub().run(findings) == [
                "::warning file=a b/c%2Cd%3Ae%25.md,line=3,col=5,title=row-cut::a <b> & \"c\"\\u{a}d::e 100%25",
                "::error file=z.md,line=1,col=1,title=page-x::张\\u{0}",
                "::notice file=z.md,line=0,col=0,title=row-cut::n",
            ])
    }

    @Test("are SARIF with rules, levels and places")
    func sarif() throws {
        let json = try JSONReader.read(FormatSARIF().run(findings))
        #expect(json["version"] == "2.1.0")
        let run = try #require(json["runs"]?.elements?.first)
        let rules = run["tool"]?["driver"]?["rules"]?.elements
        #expect(rules?.map { $0["id"] } == ["page-x", "row-cut"])
        let results = try #require(run["results"]?.elements)
        #expect(results.map { $0["level"] } == ["warning", "error", "note"])
        #expect(results.map { $0["ruleIndex"]?.integer } == [1, 0, 1])
        let place = results[0]["locations"]?.elements?.first?["physicalLocation"]
        #expect(place?["artifactLocation"]?["uri"] == "a%20b/c%2Cd%3Ae%25.md")
        #expect(place?["region"]?["startLine"]?.integer == 3)
        #expect(place?["region"]?["startColumn"]?.integer == 5)
        let last = results[2]["locations"]?.elements?.first?["physicalLocation"]?["region"]
        #expect(last?["startLine"]?.integer == 1)
    }

    @Test("are cases of a test report, failed where there is an error")
    func junit() {
        #expect(
            FormatJUnit().run(findings) == [
                #"<?xml version="1.0" encoding="UTF-8"?>"#,
                #"<testsuite name="docs-factory" tests="2" failures="1">"#,
                #"  <testcase classname="docs-factory" name="a b/c,d:e%.md">"#,
                "    <system-out>a b/c,d:e%.md:3:5: warning: a &lt;b&gt; &amp; &quot;c&quot;\\u{a}d::e 100% [row-cut]"
                    + "</system-out>",
                "  </testcase>",
                #"  <testcase classname="docs-factory" name="z.md">"#,
                #"    <failure type="page-x" message="z.md:1:1: error: 张\u{0} [page-x]"/>"#,
                "    <system-out>z.md:0:0: note: n [row-cut]</system-out>",
                "  </testcase>",
                "</testsuite>",
            ])
    }

    @Test("come from lint by their names", arguments: LintFormat.allCases)
    func command(format: LintFormat) throws {
        let workspace = try Workspace.pets()
        let outcome = workspace.run("lint", "--format", format.rawValue)
        #expect(outcome.exitCode == .done)
        #expect(!outcome.results.isEmpty || format == .github)
        let wrong = workspace.run("lint", "--format", "sarf")
        #expect(wrong.exitCode == .wrongUsage)
        #expect(wrong.complaints.first?.contains("did you mean 'sarif'?") == true)
    }
}

import DocsSchema
import Foundation
import HostileInputs
import Testing

@testable import docs_factory

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What pages can write to a terminal, to the log of a CI system and into reports: nothing but words.
@Suite("Logs of hostile pages")
struct LogInjectionTests {
    private func workspace() throws -> Workspace {
        let workspace = try Workspace()
        for (index, page) in HostilePages.all.enumerated() where index % 24 == 0 {
            try workspace.write(page.text, to: "pages/\(page.path)")
        }
        let orders = "::error::leak\n\n  ::stop-commands::leak\n\n##[error]leak\n\n## Method name"
        try workspace.write(
            Workspace.page.replacing("## Method", with: orders), to: "pages/::error::leak.md")
        return workspace
    }

    /// Whether a terminal or a CI system would take the line for more than words.
    private func isObeyed(_ line: String) -> Bool {
        let order = line.drop { $0 == " " || $0 == "\t" }
        return line.replacing("\t", with: "").needsEscape || order.hasPrefix("::") || order.hasPrefix("##[")
    }

    @Test("tell of pages, output and changes without an order")
    func logs() throws {
        let workspace = try workspace()
        let words = ["--specs", "pages", "--output", "out", "--name", "Hostile", "--verbose"]
        func run(_ command: String, _ more: String...) -> Workspace.Outcome {
            let (code, transcript) = DocsFactory(disk: workspace.disk).run([command] + words + more)
            return .init(exitCode: code, results: transcript.results, complaints: transcript.complaints)
        }
        let outcomes = [run("check"), run("generate"), run("check"), run("lint")]
        #expect(outcomes.map { $0.complaints.isEmpty } == [false, false, false, false])
        #expect(outcomes[1].exitCode == .done || outcomes[1].results.last?.contains("error") == true)
        #expect(outcomes.flatMap { $0.results + $0.complaints }.filter(isObeyed) == [])
        let reference = try #require(
            workspace.contents(of: "out/reference").first { $0.hasSuffix("-error--leak.md") })
        let text = try #require(workspace.text(of: "out/reference/\(reference)"))
        try workspace.write(text.replacing("Method name", with: "x"), to: "out/reference/\(reference)")
        let diff = run("check", "--force").results
        #expect(diff.filter(isObeyed) == [])
    }

    @Test("are reports that programs read")
    func reports() throws {
        let workspace = try workspace()
        func report(_ format: LintFormat) -> String {
            let words = ["lint", "--specs", "pages", "--output", "out", "--format", format.rawValue]
            return DocsFactory(disk: workspace.disk).run(words).transcript.results
        }
        #expect(try JSONReader.read(report(.json))["diagnostics"]?.elements?.isEmpty == false)
        #expect(try JSONReader.read(report(.sarif))["version"] == "2.1.0")
        #expect(XMLParser(data: Data(report(.junit).utf8)).parse())
        let annotations = report(.github).split(whereSeparator: \.isNewline)
        let orders = annotations.filter { $0.wholeMatch(of: /::(error|warning|notice) file=[^:,]*,[^:]*::.*/) == nil }
        #expect(orders == [])
        #expect(annotations.filter { String($0).needsEscape } == [])
    }
}

import DocsSchema
import Foundation
import SchemaSketch
import Testing

@testable import docs_factory

@Suite("Explanations of changes")
struct ChangeExplanationTests {
    @Test("exist for every rule, once")
    func areComplete() {
        #expect(Set(ChangeExplanation.all.map(\.rule)) == Set(ChangeRule.allCases))
        #expect(ChangeExplanation.all.count == ChangeRule.allCases.count)
        #expect(Set(Explanation.all.map(\.id)).isDisjoint(with: ChangeRule.allCases.map(\.rawValue)))
    }

    @Test("show an example that has the change, and is graded as they say", arguments: ChangeExplanation.all)
    func examplesHold(explanation: ChangeExplanation) throws {
        let (old, new) = (Schema(sketch: explanation.before), Schema(sketch: explanation.after))
        let found = CompareSchemas(renames: try renames(explanation)).run(old, new)
        let change = try #require(found.first { $0.rule == explanation.rule })
        #expect(change.impact == explanation.impact)
        #expect(!CompareSchemas().run(old, old).contains { $0.rule == explanation.rule })
    }

    private func renames(_ explanation: ChangeExplanation) throws -> Renames {
        guard let text = explanation.renames else { return Renames() }
        var diagnostics = Diagnostics()
        let file = ConfigurationFile(path: Path("c.json"), bytes: Array(text.utf8))
        let renames = ReadRenames().run(try #require(file.root(&diagnostics)), diagnostics: &diagnostics)
        #expect(diagnostics.all.isEmpty)
        return renames
    }

    /// The page of the documentation, which a run with `RECORD_SNAPSHOTS=1` writes anew, and fails all the same.
    @Test("are what the documentation says")
    func areDocumented() throws {
        let file = ExplanationTests.package.appending(path: "Sources/docs-factory/docs-factory.docc/Differences.md")
        let recorded = try String(contentsOf: file, encoding: .utf8)
        let mark = "## Rules\n"
        let head = recorded.components(separatedBy: mark)[0]
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            try Data((head + mark + Self.rules).utf8).write(to: file)
            Issue.record("the page was recorded")
        }
        #expect(recorded == head + mark + Self.rules)
    }

    private static var rules: String {
        var page = ""
        for explanation in ChangeExplanation.all {
            let fence = "````"
            page += "\n### \(explanation.rule.rawValue)\n\n\(explanation.title). \(explanation.meaning)\n"
            for (title, text) in explanation.parts { page += "\n\(title)\n\n\(fence)\n\(text)\n\(fence)\n" }
            page += "\n\(explanation.grade)\n"
        }
        return page
    }

    @Test("are printed by explain, and offered for a name that is nearly one")
    func command() throws {
        let workspace = try Workspace()
        let outcome = workspace.run("explain", "field-removed")
        #expect(outcome.exitCode == .done)
        #expect(outcome.results.first == "field-removed: A field is gone")
        #expect(outcome.results.last == "The example breaks wire and source.")
        #expect(workspace.run("explain").results.contains { $0.hasPrefix("field-removed ") })
        let wrong = workspace.run("explain", "field-removd")
        #expect(wrong.exitCode == .wrongUsage)
        #expect(wrong.complaints.first?.contains("did you mean 'field-removed'?") == true)
    }
}

extension ChangeExplanation: CustomTestStringConvertible {
    public var testDescription: String { rule.rawValue }
}

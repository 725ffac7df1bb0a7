import Testing

@testable import docs_factory

@Suite("check")
struct CheckTests {
    @Test("is content with what generate wrote")
    func upToDate() throws {
        let workspace = try Workspace.pets()
        workspace.run("generate")
        let outcome = workspace.run("check")
        #expect(outcome.results == ["generated is up to date"])
        #expect(outcome.exitCode == .done)
    }

    @Test("shows what a changed page would change, names the command that mends it, and writes nothing")
    func stale() throws {
        let workspace = try Workspace.pets()
        workspace.run("generate")
        let before = try workspace.stamps(of: "generated")
        try workspace.write(
            Workspace.page.replacing("The id", with: "The number"), to: "specs/pets/pets/get-pet.md")
        let outcome = workspace.run("check", "--config", "specs/docs-factory.json")
        #expect(outcome.exitCode == .notInOrder)
        #expect(outcome.results.contains("--- generated/schema.json"))
        #expect(outcome.results.contains { $0.hasPrefix("-") && $0.contains("The id") })
        #expect(outcome.results.contains { $0.hasPrefix("+") && $0.contains("The number") })
        #expect(
            outcome.results.last
                == "Run 'docs-factory generate --config specs/docs-factory.json' to bring it up to date.")
        #expect(try workspace.stamps(of: "generated") == before)
        #expect(workspace.run("generate", "--check").results.dropLast() == outcome.results.dropLast())
    }

    @Test("fails when nothing was ever generated, and makes no folder")
    func never() throws {
        let workspace = try Workspace.pets()
        let outcome = workspace.run("check")
        #expect(outcome.exitCode == .notInOrder)
        #expect(outcome.results.contains("--- /dev/null"))
        #expect(!workspace.contents(of: "").contains("generated"))
    }

    @Test("fails when the manifest alone is missing")
    func manifest() throws {
        let workspace = try Workspace.pets()
        workspace.run("generate")
        try workspace.remove("generated/\(Manifest.fileName)")
        let outcome = workspace.run("check")
        #expect(outcome.results.contains("+++ generated/\(Manifest.fileName)"))
        #expect(outcome.exitCode == .notInOrder)
    }

    @Test("says so when somebody edited what was generated")
    func edited() throws {
        let workspace = try Workspace.pets()
        workspace.run("generate")
        try workspace.write("{}\n", to: "generated/schema.json")
        let outcome = workspace.run("check")
        #expect(outcome.complaints.first?.hasPrefix("generated/schema.json:1:1: error: edited") == true)
        #expect(outcome.exitCode == .notInOrder)
    }

    @Test("shows no more than it was told, and how much is left out")
    func bounded() throws {
        var plan = OutputPlan(folder: Path("out"))
        let lines = (1...50).map { "\($0)\n" }.joined()
        for name in ["a", "b", "c"] {
            let path = try #require(OutputPath(name))
            plan.writes.append(OutputPlan.Write(path: path, old: nil, new: lines))
        }
        let shown = CompareOutput(limit: 60).run([plan])
        #expect(shown.count == 61)
        #expect(shown.last == "(left out: 46 more lines of the last file, 1 more files)")
    }

    @Test("cannot be made to move the cursor of a terminal")
    func harmless() throws {
        var plan = OutputPlan(folder: Path("out"))
        let path = try #require(OutputPath("a"))
        plan.writes.append(OutputPlan.Write(path: path, old: nil, new: "a\u{1b}[2J\tb\n"))
        #expect(CompareOutput(limit: 60).run([plan]).last == "+a\\u{1b}[2J\tb")
    }
}

import Foundation
import SchemaSketch
import Testing

@testable import docs_factory

@Suite("diff with a revision of git")
struct DiffGitTests {
    /// A repository whose first commit has the tag `v1` and no schema, whose second has a schema, and whose working
    /// copy has another.
    private func workspace() throws -> Workspace {
        let workspace = try Workspace.pets()
        try workspace.git("init", "--quiet")
        try workspace.commit()
        try workspace.git("tag", "v1")
        try workspace.write("client C; Dto; a: string", sketch: "generated/schema.json")
        try workspace.commit()
        try workspace.write("client C; Dto; a: integer", sketch: "generated/schema.json")
        return workspace
    }

    @Test("compares what is committed with what is in the output folder")
    func head() throws {
        let outcome = try workspace().run("diff", "--git", "HEAD", "--fail-on", "breaking")
        #expect(outcome.exitCode == .notInOrder)
        #expect(outcome.results.contains("  field-type-changed  Dto.a: string → integer"))
    }

    @Test("takes an API that was not there for new")
    func new() throws {
        let outcome = try workspace().run("diff", "--git", "v1", "--fail-on", "breaking")
        #expect(outcome.exitCode == .done)
        #expect(outcome.results.first == "Pets: 2 changes")
    }

    @Test("says which revision or schema is not there")
    func missing() throws {
        let workspace = try workspace()
        let unknown = workspace.run("diff", "--git", "v2")
        #expect(unknown.exitCode == .notInOrder)
        #expect(unknown.complaints == ["generated: error: git knows no revision 'v2' here"])
        try workspace.remove("generated/schema.json")
        let ungenerated = workspace.run("diff", "--git", "HEAD")
        #expect(ungenerated.complaints == ["generated: error: no schema.json is there; run 'docs-factory generate'"])
    }

    @Test("reads more than a pipe holds")
    func large() throws {
        let workspace = try workspace()
        let model = (0..<9000).map { "field\($0): string" }.joined(separator: ";")
        try workspace.write("Dto; \(model)", sketch: "generated/schema.json")
        try workspace.commit()
        #expect(workspace.run("diff", "--git", "HEAD").results.first == "Pets: no changes")
    }

    @Test("says that a program is not there")
    func program() {
        #expect(throws: Failure.input(place: "no-such-program", "No such file or directory")) {
            try RunProgram().run(["no-such-program"])
        }
    }

    @Test("knows how a program ended")
    func exitCodes() throws {
        #expect(try RunProgram().run(["sh", "-c", "printf yes; printf no >&2; exit 3"]).exitCode == 3)
        #expect(try RunProgram().run(["sh", "-c", "printf yes; printf no >&2"]).output == Array("yes".utf8))
        #expect(try RunProgram().run(["sh", "-c", "kill -9 $$"]).exitCode == nil)
    }
}

extension Workspace {
    fileprivate func git(_ words: String...) throws {
        let settings = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
        let outcome = try RunProgram().run(["git", "-C", root.path] + settings + words)
        #expect(outcome.exitCode == 0, "git \(words)")
    }

    fileprivate func commit() throws {
        try git("add", "--all")
        try git("commit", "--quiet", "--message", "A state")
    }
}

import DocsSchema
import SchemaSketch
import Testing

@testable import docs_factory

@Suite("diff")
struct DiffCommandTests {
    private static let old = """
        client Client https://a.com
        GET /get-user Client.getUser -> UserDto
          id: string!
        GET /gone Client.gone -> nothing
        UserDto
          name: string!
          kind: string
        """

    private static let new = """
        client Client https://a.com
        GET /get-user Client.getUser -> UserDto // Who it is
          id: string!
          kind: string
        POST /add-user Client.addUser -> nothing
        UserDto
          name: string
        """

    private func workspace() throws -> Workspace {
        let workspace = try Workspace()
        try workspace.write(Self.old, sketch: "old/schema.json")
        try workspace.write(Self.new, sketch: "new/schema.json")
        return workspace
    }

    @Test("tells in text what breaks, line by line, and names the rest")
    func text() throws {
        let outcome = try workspace().run("diff", "old", "new/schema.json")
        #expect(outcome.exitCode == .done)
        #expect(outcome.complaints == [])
        #expect(
            outcome.results == [
                "Pets: 6 changes, 3 breaking",
                "Breaks wire and source (2)",
                "  operation-removed      Client.gone: GET /gone",
                "  field-became-optional  UserDto.name",
                "Breaks source (1)",
                "  field-removed  UserDto.kind: string, optional",
                "Safe (2)",
                "  operation-added (1)",
                "    Client: addUser",
                "  parameter-added-optional (1)",
                "    Client.getUser: kind",
                "Only words (1)",
                "  description-changed (1)",
                "    Client: getUser",
                "Next version: major, as something breaks.",
            ])
    }

    @Test("tells in Markdown what breaks, and folds the rest away")
    func markdown() throws {
        let outcome = try workspace().run("diff", "old", "new", "--format", "markdown")
        #expect(
            outcome.results.prefix(6) == [
                "## Pets: 6 changes, 3 breaking",
                "### Breaks wire and source (2)",
                "| Rule | Subject | Before | After |",
                "| --- | --- | --- | --- |",
                "| `operation-removed` | `Client.gone` | `GET /gone` |  |",
                "| `field-became-optional` | `UserDto.name` |  |  |",
            ])
        #expect(outcome.results.contains("<details><summary>Only words (1)</summary>"))
        #expect(outcome.results.contains("| `description-changed` | `Client.getUser` |  | `Who it is` |"))
        #expect(outcome.results.last == "Next version: major, as something breaks.")
    }

    @Test("tells programs everything")
    func json() throws {
        let outcome = try workspace().run("diff", "old", "new", "--format", "json")
        let json = try JSONReader.read(outcome.results.joined(separator: "\n"))
        #expect(json["formatVersion"] == 1)
        #expect(json["nextVersion"] == "major")
        let api = try #require(json["apis"]?.elements?.first)
        #expect(api["name"] == "Pets")
        #expect(api["changes"]?.elements?.count == 6)
        let removed = JSON.object([
            .init("old", "GET /gone"), .init("rule", "operation-removed"), .init("source", "breaks"),
            .init("subject", "Client.gone"), .init("wire", "breaks"),
        ])
        #expect(api["changes"]?.elements?.first == removed)
        let words = try #require(api["changes"]?.elements?.first { $0["rule"] == "description-changed" })
        #expect(words["onlyWords"] == true)
        #expect(words["wire"] == "safe")
    }

    @Test(
        "fails on what it is told to fail on",
        arguments: [
            ("none", "kind: string", "", 0), ("breaking", "kind: string", "", 1), ("source", "kind: string", "", 1),
            ("wire", "kind: string", "", 0), ("wire", "kind: string!", "", 1), ("breaking", "", "kind: string", 0),
            ("any", "", "kind: string", 1), ("any", "kind: string", "kind: string", 0),
            ("any", "kind: string", "kind: string // Which", 1), ("breaking", "kind: string", "kind: string // W", 0),
        ])
    func failOn(kind: String, old: String, new: String, exitCode: Int32) throws {
        let workspace = try Workspace()
        let head = "GET /get-user Client.getUser -> UserDto; UserDto; name: string!; "
        try workspace.write(head + old, sketch: "old.json")
        try workspace.write(head + new, sketch: "new.json")
        #expect(workspace.run("diff", "old.json", "new.json", "--fail-on", kind).exitCode.rawValue == exitCode)
    }

    @Test(
        "advises on the next version",
        arguments: [
            ("Dto; a: string", "Dto; a: string", "none, as nothing changed"),
            ("Dto; a: string", "Dto; a: string // Words", "patch, as only words changed"),
            ("Dto; a: string", "Dto; a: string; b: string", "minor, as something is new and nothing breaks"),
            ("Dto; a: string", "Dto; a: integer", "major, as something breaks"),
        ])
    func advice(old: String, new: String, advice: String) throws {
        let workspace = try Workspace()
        try workspace.write(old, sketch: "old.json")
        try workspace.write(new, sketch: "new.json")
        #expect(workspace.run("diff", "old.json", "new.json").results.last == "Next version: \(advice).")
    }

    @Test("compares several APIs by their names, and those that are new or gone with nothing")
    func folders() throws {
        let workspace = try Workspace()
        try workspace.write("api A; Dto", sketch: "old/a/schema.json")
        try workspace.write("api B; Dto", sketch: "old/b/schema.json")
        try workspace.write("api B; Dto", sketch: "new/elsewhere/schema.json")
        try workspace.write("api C; Dto", sketch: "new/c/schema.json")
        let heads = workspace.run("diff", "old", "new").results.filter { $0.contains(": ") }
        #expect(
            heads == [
                "A: 1 change, 1 breaking", "B: no changes", "C: 1 change", "Next version: major, as something breaks.",
            ])
    }

    @Test("lets no text of a page write lines or end a cell")
    func hostile() throws {
        let workspace = try Workspace()
        var new = Schema(sketch: "Dto; a: string")
        let old = new
        new.models[0].fields[0].name = "a`|\\|\u{1b}[2J\n# @you"
        try workspace.write(JSONWriter.lines(old.json), to: "old.json")
        try workspace.write(JSONWriter.lines(new.json), to: "new.json")
        for format in ["text", "markdown"] {
            let results = workspace.run("diff", "old.json", "new.json", "--format", format).results
            #expect(!results.joined().contains("\u{1b}"))
            #expect(!results.contains { $0.hasPrefix("# ") })
        }
        let table = workspace.run("diff", "old.json", "new.json", "--format", "markdown").results
        #expect(
            table.contains("| `field-added` | `` Dto.a`\\|\\ \\|\\u{1b}[2J\\u{a}# @you `` |  | `string, optional` |"))
    }

    @Test(
        "says what is wrong with how it is called",
        arguments: [
            (
                ["diff"], "docs-factory: error: OLD and NEW are missing, or --git REV in their place",
                ExitCode.wrongUsage
            ),
            (
                ["diff", "old"], "docs-factory: error: OLD and NEW are missing, or --git REV in their place",
                .wrongUsage
            ),
            (
                ["diff", "old", "new", "--git", "x"], "docs-factory: error: --git takes the place of OLD and NEW",
                .wrongUsage
            ),
            (["diff", "--git=-x"], "docs-factory: error: --git '-x' is no revision", .wrongUsage),
            (
                ["diff", "old", "new", "--format", "jsn"],
                "docs-factory: error: unknown format 'jsn'; did you mean 'json'?", .wrongUsage
            ),
            (
                ["diff", "old", "new", "--fail-on", "wires"],
                "docs-factory: error: --fail-on 'wires' is not known; did you mean 'wire'?", .wrongUsage
            ),
            (["diff", "old", "gone"], "gone: error: no such file", .notInOrder),
            (
                ["diff", "old", "empty"], "empty: error: neither the folder nor one in it has a schema.json",
                .notInOrder
            ),
            (["diff", "old", "bad.json"], "bad.json:2:1: error: a value is expected here", .notInOrder),
            (["diff", "old", "other.json"], "other.json: error: name: a string is missing here", .notInOrder),
            (
                ["diff", "--git", "HEAD"],
                "specs/docs-factory.json: error: no such file; give --specs and --output, or --config", .notInOrder
            ),
        ])
    func wrong(words: [String], complaint: String, exitCode: ExitCode) throws {
        let workspace = try workspace()
        try workspace.write("", to: "empty/readme.txt")
        try workspace.write("[\n}", to: "bad.json")
        try workspace.write("{\"formatVersion\": 1}", to: "other.json")
        let (code, transcript) = DocsFactory(disk: workspace.disk).run(words)
        #expect(code == exitCode)
        #expect(transcript.complaints.split(separator: "\n").first.map(String.init) == complaint)
    }
}

extension Workspace {
    func write(_ text: String, sketch path: String) throws {
        try write(JSONWriter.lines(Schema(sketch: text).json), to: path)
    }
}

import DocsSchema
import Foundation
import Testing

@testable import docs_factory

@Suite("generate")
struct GenerateTests {
    @Test("writes what the pages say and names every file in the manifest")
    func writes() throws {
        let workspace = try Workspace.pets()
        let outcome = workspace.run("generate")
        #expect(outcome.exitCode == .done)
        #expect(outcome.results.first?.hasPrefix("Pets: 1 page, 1 operation, ") == true)
        let manifest = Manifest(text: try #require(workspace.text(of: "generated/\(Manifest.fileName)")))
        let files = workspace.contents(of: "generated").filter { Path($0).name != Manifest.fileName }
            .filter { workspace.text(of: "generated/\($0)") != nil }
        #expect(manifest.paths.map(\.text) == files)
        let schema = try Schema(json: JSONReader.read(try #require(workspace.text(of: "generated/schema.json"))))
        #expect(schema.operations.map(\.name) == ["getPet"])
    }

    @Test("writes nothing the second time")
    func writesOnce() throws {
        let workspace = try Workspace.pets()
        workspace.run("generate")
        let before = try workspace.stamps(of: "generated")
        let outcome = workspace.run("generate")
        #expect(try workspace.stamps(of: "generated") == before)
        #expect(outcome.results.first?.contains(" 0 written, 0 removed, ") == true)
    }

    @Test("shows warnings and errors of pages, and only counts notes")
    func showsFindings() throws {
        let workspace = try Workspace.pets()
        try workspace.write("# Welcome\n\nWords.\n", to: "specs/pets/welcome.md")
        try workspace.link("specs/pets/broken.md", to: "nowhere.md")
        let lint = workspace.run("lint")
        let generate = workspace.run("generate")
        #expect(lint.complaints.contains { $0.hasPrefix("specs/pets/welcome.md:1:1: note: ") })
        #expect(lint.results.last?.contains("0 errors, 1 warning, 1 note") == true)
        #expect(generate.complaints == lint.complaints.filter { !$0.contains(": note: ") })
        #expect(generate.results.last.map { lint.results.last?.hasSuffix($0) == true } == true)
        #expect(workspace.text(of: "generated/schema.json") != nil)
    }

    @Test("takes warnings for errors if told to, and still writes")
    func strict() throws {
        let workspace = try Workspace.pets()
        try workspace.link("specs/pets/broken.md", to: "nowhere.md")
        let lenient = workspace.run("generate")
        #expect(lenient.exitCode == .done)
        #expect(lenient.complaints.first?.hasPrefix("specs/pets/broken.md:1:1: warning: ") == true)
        let strict = workspace.run("generate", "--strict")
        #expect(strict.exitCode == .notInOrder)
        #expect(strict.complaints.first?.hasPrefix("specs/pets/broken.md:1:1: error: ") == true)
        #expect(strict.results.count == 2)
    }

    @Test("writes nothing while an override matches nothing, and names the nearest")
    func override() throws {
        let workspace = try Workspace.pets(
            configuration: """
                { "apis": [{ "name": "Pets", "specs": "pets", "output": "../generated", "overrides": {
                  "operations": { "ManagementClient.getPat": { "method": "GET" } } } }] }
                """)
        let outcome = workspace.run("generate")
        #expect(
            outcome.complaints == [
                "specs/docs-factory.json:2:19: error: no operation is named 'ManagementClient.getPat'; "
                    + "did you mean 'ManagementClient.getPet'? [override-unmatched]"
            ])
        #expect(outcome.results == ["Nothing was written."])
        #expect(outcome.exitCode == .notInOrder)
        #expect(workspace.contents(of: "generated").isEmpty)
    }

    @Test("writes nothing for a client that the configuration alone has, and warns of it")
    func absentClient() throws {
        let workspace = try Workspace.pets(
            configuration: """
                { "apis": [{ "name": "Pets", "specs": "pets", "output": "../generated", "clients": {
                  "ManagmentClient": { "description": "All" } } }] }
                """)
        let outcome = workspace.run("generate")
        #expect(
            outcome.complaints == [
                "specs/docs-factory.json:2:3: warning: no page has an operation of 'ManagmentClient'; "
                    + "did you mean 'ManagementClient'? [config-unmatched]"
            ])
        #expect(outcome.exitCode == .done)
        #expect(workspace.contents(of: "generated").filter { $0.contains("Client.swift") }.count == 1)
    }

    @Test("does what the overrides say")
    func applies() throws {
        let workspace = try Workspace.pets(
            configuration: """
                { "apis": [{ "name": "Pets", "specs": "pets", "output": "../generated", "overrides": {
                  "operations": { "ManagementClient.getPet": { "path": "/pets/one" } } } }] }
                """)
        #expect(workspace.run("generate").exitCode == .done)
        #expect(workspace.text(of: "generated/schema.json")?.contains(#""path": "/pets/one""#) == true)
    }

    @Test("writes nothing while the configuration is wrong")
    func configuration() throws {
        let workspace = try Workspace.pets(configuration: "{\n  \"apiz\": []\n}")
        let outcome = workspace.run("generate")
        #expect(
            outcome.complaints.last
                == "specs/docs-factory.json:2:3: error: unknown key 'apiz'; did you mean 'apis'? [config-unknown-key]")
        #expect(outcome.exitCode == .notInOrder)
        #expect(workspace.contents(of: "generated").isEmpty)
    }

    @Test("tells a disk that fails from pages that are wrong")
    func disk() throws {
        let workspace = try Workspace.pets()
        try workspace.write("", to: "blocked")
        let outcome = workspace.run("generate", "--output", "blocked/inside")
        #expect(outcome.exitCode == .diskFault)
        #expect(outcome.complaints == ["blocked: error: File exists; move away what lies where a folder should be"])
    }
}

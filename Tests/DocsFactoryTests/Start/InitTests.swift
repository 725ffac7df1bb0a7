import Testing

@testable import docs_factory

@Suite("init")
struct InitTests {
    private static let configuration = "specs/docs-factory.json"
    private static let page = "specs/pets/pets/get-pet.md"

    @Test("writes a configuration and a page with which generate works at once, without a finding")
    func start() throws {
        let workspace = try Workspace()
        let start = workspace.run("init")
        #expect(start.exitCode == .done)
        #expect(start.complaints == [])
        #expect(start.results.prefix(2) == ["Wrote \(Self.configuration)", "Wrote \(Self.page)"])
        let generate = workspace.run("generate", "--strict")
        #expect(generate.exitCode == .done)
        #expect(generate.complaints == [])
        #expect(generate.results.first?.hasPrefix("Pets: 1 page, 1 operation, 4 models; ") == true)
        #expect(workspace.run("check", "--strict").exitCode == .done)
        let lint = workspace.run("lint", "--strict")
        #expect(lint.complaints == [])
        #expect(lint.results.last == "0 errors, 0 warnings, 0 notes")
    }

    @Test("makes of the sample page what the page says")
    func sample() throws {
        let workspace = try Workspace()
        workspace.run("init")
        workspace.run("generate")
        let schema = try #require(workspace.text(of: "generated/Pets/schema.json"))
        #expect(schema.contains(#""method": "GET""#))
        #expect(schema.contains(#""path": "/api/v1/pets/{petId}""#))
        #expect(schema.contains(#""baseUrl": "https://api.example.com""#))
    }

    @Test("prints the target to paste, with the name of the API")
    func paste() throws {
        let results = try Workspace().run("init", "--name", "Zoo").results
        #expect(
            results.dropFirst(3).prefix(5) == [
                "    .target(",
                #"        name: "Zoo","#,
                #"        dependencies: [.product(name: "DocsRuntime", package: "docs-factory")],"#,
                #"        path: "generated/Zoo/Swift""#,
                "    ),",
            ])
        #expect(results.contains(#"        plugins: [.plugin(name: "GenerateAPI", package: "docs-factory")]"#))
    }

    @Test("gives the API its name and its folders")
    func name() throws {
        let workspace = try Workspace()
        #expect(workspace.run("init", "--name", "Zoo_2").exitCode == .done)
        #expect(workspace.text(of: "specs/zoo_2/pets/get-pet.md") == SamplePage.text)
        #expect(workspace.run("generate").results.first?.hasPrefix("Zoo_2: 1 page, ") == true)
        #expect(workspace.text(of: "generated/Zoo_2/schema.json") != nil)
    }

    @Test("leaves what is there alone, names it, and writes nothing", arguments: [configuration, page])
    func overwritesNothing(path: String) throws {
        let workspace = try Workspace()
        try workspace.write("mine", to: path)
        let before = workspace.contents(of: ".")
        let outcome = workspace.run("init")
        #expect(outcome.exitCode == .notInOrder)
        #expect(outcome.complaints == ["\(path): error: is there already, and init overwrites nothing"])
        #expect(outcome.results == ["Nothing was written."])
        #expect(workspace.text(of: path) == "mine")
        #expect(workspace.contents(of: ".") == before)
    }

    @Test("does not write through a link that leads nowhere")
    func link() throws {
        let workspace = try Workspace()
        try workspace.write("", to: "specs/other")
        try workspace.link(Self.configuration, to: "nowhere")
        #expect(workspace.run("init").exitCode == .notInOrder)
        #expect(workspace.contents(of: "specs") == ["docs-factory.json", "other"])
    }

    @Test("refuses a name that Swift cannot import", arguments: ["", "a b", "../a", "1a", "a-b", "_a", "ä"])
    func badName(name: String) throws {
        let workspace = try Workspace()
        #expect(workspace.run("init", "--name=\(name)").exitCode == .wrongUsage)
        #expect(workspace.contents(of: ".").isEmpty)
    }
}

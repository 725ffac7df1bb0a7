import Testing

@testable import docs_factory

@Suite("Which APIs a run is about")
struct ChooseAPIsTests {
    @Test("all of the usual configuration, without options")
    func usualConfiguration() throws {
        let workspace = try Workspace.pets(configuration: two)
        try workspace.write(Workspace.page, to: "specs/dogs/get-dog.md")
        #expect(workspace.run("generate").exitCode == .done)
        #expect(workspace.contents(of: "generated").contains("dogs/schema.json"))
        #expect(workspace.contents(of: "generated").contains("pets/schema.json"))
    }

    @Test("the one that is named")
    func named() throws {
        let workspace = try Workspace.pets(configuration: two)
        #expect(workspace.run("generate", "--name", "Pets").exitCode == .done)
        #expect(workspace.contents(of: "generated").contains("pets/schema.json"))
        let unknown = workspace.run("generate", "--name", "Pest")
        #expect(unknown.complaints == ["specs/docs-factory.json: error: no API is named 'Pest'; did you mean 'Pets'?"])
        #expect(unknown.exitCode == .notInOrder)
    }

    @Test("a folder of pages, which needs no configuration")
    func folders() throws {
        let workspace = try Workspace.pets(configuration: "{ nonsense")
        #expect(workspace.run("generate", "--specs", "specs/pets/", "--output", "out").exitCode == .done)
        #expect(workspace.text(of: "out/schema.json")?.contains(#""name": "API""#) == true)
        #expect(
            workspace.run("generate", "--specs", "specs/pets", "--output", "named", "--name", "Pets").exitCode == .done)
        #expect(workspace.text(of: "named/schema.json")?.contains(#""name": "Pets""#) == true)
    }

    @Test("one of a configuration, with folders from the command line")
    func replacedFolders() throws {
        let workspace = try Workspace.pets(configuration: two)
        let several = workspace.run("generate", "--output", "elsewhere")
        #expect(several.exitCode == .wrongUsage)
        #expect(workspace.run("generate", "--name", "Pets", "--output", "elsewhere").exitCode == .done)
        #expect(workspace.contents(of: "elsewhere").contains("schema.json"))
        #expect(workspace.contents(of: "generated").isEmpty)
    }

    @Test("none if there is no configuration, and that is said")
    func noConfiguration() throws {
        let workspace = try Workspace()
        let usual = workspace.run("generate")
        #expect(
            usual.complaints
                == ["specs/docs-factory.json: error: no such file; give --specs and --output, or --config"])
        #expect(usual.exitCode == .notInOrder)
        #expect(workspace.run("lint", "--config", "x.json").complaints == ["x.json: error: no such file"])
    }

    private let two = """
        {
          "apis": [
            { "name": "Pets", "specs": "pets", "output": "../generated/pets" },
            { "name": "Dogs", "specs": "dogs", "output": "../generated/dogs" }
          ]
        }
        """
}

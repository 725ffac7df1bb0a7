import Foundation
import Testing

@testable import docs_factory

/// The first run of each workspace writes, the others change nothing; what is remembered is made to tell that it is.
@Suite("What runs that changed nothing said")
struct MemoryTests {
    let workspace: Workspace

    init() throws {
        workspace = try .pets()
        try workspace.write("| {{name}} |\n", to: "templates/definition.md.mustache")
        try workspace.write("", to: "specs/pets/notes/readme.html")
        run()
    }

    @Test("is said again for as long as all they looked at is the same")
    func recalls() throws {
        let second = run()
        try mark()
        let third = run()
        #expect(third.results == second.results.map { $0.replacing("0 written", with: "recalled") })
        #expect(third.complaints == second.complaints)
        #expect(third.exitCode == second.exitCode)
    }

    /// Something that a run looks at, and how it changes.
    enum Change: CaseIterable {
        case page, pageOfSameSize, newPage, newFolder, lostPage, linkedPage, configuration, template, newTemplate
        case editedOutput, lostOutput, folderInOutput, lostManifest, leftover
    }

    @Test("is forgotten when anything of it is not", arguments: Change.allCases)
    func forgets(change: Change) throws {
        run()
        try mark()
        let page = "specs/pets/pets/get-pet.md"
        let output = "generated/openapi.json"
        switch change {
        case .page: try workspace.write(Workspace.page + "\n## Data structure\n", to: page)
        case .pageOfSameSize: try workspace.write(Workspace.page.replacing("The id", with: "Its id"), to: page)
        case .newPage: try workspace.write(Workspace.page, to: "specs/pets/pets/get-pets.md")
        case .newFolder: try workspace.write("", to: "specs/pets/cats/empty.html")
        case .lostPage:
            try workspace.remove(page)
            try workspace.write(Workspace.page, to: "specs/pets/pets/pet.md")
        case .linkedPage:
            try workspace.write(Workspace.page, to: "specs/pets/pets/.page.md")
            try workspace.remove(page)
            try workspace.link(page, to: ".page.md")
        case .configuration:
            try workspace.write(Workspace.configuration + "\n", to: "specs/docs-factory.json")
        case .template: try workspace.write("| {{name}}  |\n", to: "templates/definition.md.mustache")
        case .newTemplate: try workspace.write("", to: "templates/index.md.mustache")
        case .editedOutput: try workspace.write("{}", to: output)
        case .lostOutput: try workspace.remove(output)
        case .folderInOutput:
            try workspace.remove(output)
            try workspace.write("", to: "\(output)/file")
        case .lostManifest: try workspace.remove("generated/\(Manifest.fileName)")
        case .leftover: try workspace.write("", to: "generated/\(TemporaryFile.prefix)x")
        }
        let outcome = run()
        #expect(!(outcome.results + outcome.complaints).joined().contains("recalled"))
        #expect(outcome.results != [] || outcome.complaints != [])
    }

    @Test("is of no use to another program, another folder and other words")
    func others() throws {
        run()
        try mark()
        #expect(!run(program: "another").results.joined().contains("recalled"))
        #expect(!run(["--verbose"]).results.joined().contains("recalled"))
        let copy = try Workspace()
        for name in ["specs", "templates", "generated", "memory"] {
            try FileManager.default.copyItem(at: workspace.url(name), to: copy.url(name))
        }
        #expect(!run(in: copy).results.joined().contains("recalled"))
    }

    /// What a run has to write.
    enum Writing: CaseIterable {
        case page, lostPage, lostOutput, lostFolder, staleManifest, leftover, editedOutput
    }

    @Test("is known after a run that wrote: it is what a run without memory says then", arguments: Writing.allCases)
    func writes(_ writing: Writing) throws {
        let page = "specs/pets/pets/get-pet.md"
        switch writing {
        case .page: try workspace.write(Workspace.page.replacing("The id", with: "Its id"), to: page)
        case .lostPage:
            try workspace.write(Workspace.page.replacing("getPet", with: "findPet"), to: "specs/pets/pets/find-pet.md")
            run()
            try workspace.remove("specs/pets/pets/find-pet.md")
        case .lostOutput: try workspace.remove("generated/openapi.json")
        case .lostFolder: try workspace.remove("generated")
        case .staleManifest: try workspace.write("", to: "generated/\(Manifest.fileName)")
        case .leftover: try workspace.write("", to: "generated/\(TemporaryFile.prefix)x")
        case .editedOutput: try workspace.write("{}", to: "generated/openapi.json")
        }
        try workspace.remove("memory")
        let words = writing == .editedOutput ? ["--force"] : []
        let first = run(words)
        let forgetful = run(words, hasMemory: false)
        try mark()
        let second = run(words)
        #expect(first.results.joined().contains(": 0 written") == (writing == .leftover || writing == .staleManifest))
        #expect(second.results == forgetful.results.map { $0.replacing("0 written", with: "recalled") })
        #expect(second.complaints == forgetful.complaints)
    }

    @Test("is not kept of other commands")
    func lint() throws {
        try workspace.remove("memory")
        let (exitCode, _) = factory().run(["lint", "--specs", "specs/pets"])
        #expect(exitCode == .done)
        #expect(workspace.contents(of: "memory") == [])
    }

    @Test("is kept of checks that find something, too")
    func check() throws {
        try workspace.remove("memory")
        try workspace.write("", to: "generated/README.md")
        try workspace.write(Workspace.page.replacing("The id", with: "Its id"), to: "specs/pets/pets/get-pet.md")
        let first = factory().run(["check"])
        try mark(replacing: "to write", with: "recalled")
        let second = factory().run(["check"])
        #expect(first.exitCode == .notInOrder)
        #expect(second.exitCode == .notInOrder)
        #expect(second.transcript.results == first.transcript.results.replacing("to write", with: "recalled"))
    }

    @Test("is done without where it is damaged or cannot be kept", arguments: ["", "{", "[]", "{\"looks\": 1}"])
    func damaged(text: String) throws {
        let second = run()
        for file in workspace.contents(of: "memory") { try workspace.write(text, to: "memory/\(file)") }
        #expect(run().results == second.results)
        try workspace.remove("memory")
        try workspace.write("a file", to: "memory")
        #expect(run().results == second.results)
        #expect(workspace.text(of: "memory") == "a file")
    }

    private func factory(program: String = "this", in place: Workspace? = nil) -> DocsFactory {
        let place = place ?? workspace
        let folder = Path(place.url("memory").path)
        return DocsFactory(disk: place.disk, memory: Memory(disk: place.disk, folder: folder, program: program))
    }

    @discardableResult
    private func run(
        _ words: [String] = [], program: String = "this", in place: Workspace? = nil, hasMemory: Bool = true
    ) -> Workspace.Outcome {
        let words = ["generate", "--templates", "templates"] + words
        var factory = factory(program: program, in: place)
        if !hasMemory { factory.memory = nil }
        let (exitCode, transcript) = factory.run(words)
        return .init(exitCode: exitCode, results: transcript.results, complaints: transcript.complaints)
    }

    private func mark(replacing words: String = "0 written", with others: String = "recalled") throws {
        let files = workspace.contents(of: "memory")
        #expect(files.count == 1)
        for file in files {
            let text = try #require(workspace.text(of: "memory/\(file)"))
            #expect(text.contains(words))
            try workspace.write(text.replacing(words, with: others), to: "memory/\(file)")
        }
    }
}

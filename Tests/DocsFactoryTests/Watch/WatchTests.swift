import Foundation
import Testing

@testable import docs_factory

@Suite("watch")
struct WatchTests {
    private static let page = "specs/pets/pets/get-pet.md"

    /// Watches while `steps` happen, one in each pause, and tells what was shown after each of them; the first element
    /// is what was shown before.
    private func watch(
        _ workspace: Workspace, _ words: [String] = [], steps: [() throws -> Void]
    ) throws -> [(results: [String], complaints: [String])] {
        var shown: [(results: [String], complaints: [String])] = [([], [])]
        var rest = steps[...]
        var fault: (any Error)?
        let arguments = try ParseArguments().run(["watch"] + words).arguments
        let watch = GenerateOnChange(
            arguments: arguments, disk: workspace.disk,
            pause: {
                guard let step = rest.popFirst() else { return .interrupted }
                shown.append(([], []))
                do { try step() } catch { fault = error }
                return .lookAgain
            },
            show: { transcript in
                shown[shown.count - 1].results += transcript.results.split(separator: "\n").map(String.init)
                shown[shown.count - 1].complaints += transcript.complaints.split(separator: "\n").map(String.init)
            })
        #expect(try watch.run() == .done)
        if let fault { throw fault }
        return shown
    }

    @Test("generates, and then nothing until something changes")
    func quiet() throws {
        let workspace = try Workspace.pets()
        let shown = try watch(workspace, steps: [{}, {}])
        #expect(shown[0].results.first?.hasPrefix("Pets: 1 page, 1 operation, ") == true)
        #expect(shown[0].results.last == "Watching 2 files; Ctrl-C ends it.")
        #expect(shown[1].results == [])
        #expect(shown[2].results == [])
        #expect(workspace.run("check").exitCode == .done)
    }

    @Test("generates again after a change, and tells in words what it made of the schema")
    func change() throws {
        let workspace = try Workspace.pets()
        let page = Workspace.page.replacing("| string | Yes", with: "| integer | Yes")
        let shown = try watch(workspace, steps: [{ try workspace.write(page, to: Self.page) }])
        #expect(shown[1].results.first == "\(Self.page) changed")
        #expect(shown[1].results.contains("Pets: 1 change, 1 breaking"))
        #expect(shown[1].results.contains("  parameter-type-changed  ManagementClient.getPet.petId: string → integer"))
        #expect(workspace.run("check").exitCode == .done)
    }

    @Test("sees pages that are new and pages that are gone")
    func pages() throws {
        let workspace = try Workspace.pets()
        let other = "specs/pets/pets/get-owner.md"
        let shown = try watch(
            workspace,
            steps: [
                { try workspace.write(Workspace.page.replacing("getPet", with: "getOwner"), to: other) },
                { try workspace.remove(other) },
            ])
        #expect(shown[1].results.first == "\(other) is new")
        #expect(shown[1].results.contains("    ManagementClient: getOwner"))
        #expect(shown[2].results.first == "\(other) is gone")
        #expect(shown[2].results.contains("  operation-removed  ManagementClient.getOwner: GET /api/v3/get-owner"))
    }

    @Test("watches templates, and says nothing of a schema that stayed as it was")
    func templates() throws {
        let workspace = try Workspace.pets()
        try workspace.write("{{title}}\n", to: "templates/page.md.mustache")
        let shown = try watch(
            workspace, ["--templates", "templates"],
            steps: [{ try workspace.write("# {{title}}\n", to: "templates/page.md.mustache") }])
        #expect(shown[1].results.first == "templates/page.md.mustache changed")
        #expect(shown[1].results.count == 3)
        #expect(shown[1].results.dropFirst().first?.contains(" 1 written, ") == true)
    }

    @Test("goes on while the configuration is wrong, and follows it when it is right again")
    func configuration() throws {
        let workspace = try Workspace.pets()
        let path = "specs/docs-factory.json"
        let shown = try watch(
            workspace,
            steps: [
                { try workspace.write("{", to: path) },
                { try workspace.remove(path) },
                { try workspace.write(Workspace.page, to: "specs/zoo/get-pet.md") },
                { try workspace.write(Workspace.configuration.replacing("pets", with: "zoo"), to: path) },
                { try workspace.write(Workspace.page + "\n", to: "specs/zoo/get-pet.md") },
            ])
        #expect(shown[1].complaints.first?.hasPrefix("\(path):1:") == true)
        #expect(shown[2].complaints.first?.hasPrefix("\(path): error: no such file") == true)
        #expect(shown[3].results == [])
        #expect(shown[4].results.first == "\(path) is new")
        #expect(shown[5].results.first == "specs/zoo/get-pet.md changed")
    }

    @Test("takes the options of generate")
    func options() throws {
        let workspace = try Workspace.pets()
        let words = ["--specs", "specs/pets", "--output", "out", "--name", "Zoo"]
        let shown = try watch(workspace, words, steps: [{ try workspace.remove("specs/docs-factory.json") }])
        #expect(shown[0].results.first?.hasPrefix("Zoo: ") == true)
        #expect(shown[1].results == [])
        #expect(Command.watch.options == Command.generate.options)
    }

    @Test("does not take what it writes, or what editors leave about, for a change")
    func ownFiles() throws {
        let configuration = Workspace.configuration.replacing("../generated", with: "pets/generated")
        let workspace = try Workspace.pets(configuration: configuration)
        let shown = try watch(
            workspace,
            steps: [
                { try workspace.write("", to: "specs/pets/.get-pet.md.swp") },
                { try workspace.write("", to: "specs/pets/get-pet.md~") },
            ])
        #expect(shown[1].results == [])
        #expect(shown[2].results == [])
        #expect(workspace.text(of: "specs/pets/generated/schema.json") != nil)
    }

    @Test("ends at once if there is nothing to generate")
    func nothing() throws {
        #expect(throws: Failure.self) { try watch(try Workspace(), steps: []) }
    }

    @Test("names the first files of a change and counts the rest")
    func counts() {
        let stamp = FileStamp(size: 1, seconds: 1, nanoseconds: 1)
        let later = [Path: FileStamp](uniqueKeysWithValues: (1...4).map { (Path("\($0).md"), stamp) })
        #expect([:].changes(in: later, limit: 2) == ["1.md is new", "2.md is new", "and 2 more"])
    }
}

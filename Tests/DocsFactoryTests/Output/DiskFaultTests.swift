import Foundation
import Testing

@testable import docs_factory

/// Disks that do not do what they are asked to: each says which file, what is wrong and what mends it.
@Suite("A disk that fails")
struct DiskFaultTests {
    private static let page = "specs/pets/pets/get-pet.md"
    private static let mayNot = "error: Permission denied; see to it that you may read and write it and its folder\n"

    /// With output, and a page that was changed since: its operation has another name, and its tag is another folder.
    private static func changed() throws -> Workspace {
        let workspace = try Workspace.pets()
        workspace.run("generate")
        try workspace.remove("specs/pets/pets")
        try workspace.write(Workspace.page.replacing("getPet", with: "getZoo"), to: "specs/pets/zoos/get-zoo.md")
        return workspace
    }

    @Test(
        "keeps what is in a folder that is read-only",
        .enabled(if: Executable.canBeOrdinary, "the superuser may write"),
        arguments: ["generated", "generated/Swift/Operations"])
    func readOnly(folder: String) throws {
        let workspace = try Self.changed()
        let before = workspace.contents(of: "generated").filter { workspace.text(of: "generated/\($0)") != nil }
        try workspace.allow(0o555, on: folder)
        let outcome = try Executable.run(["generate"], in: workspace, powers: .ordinary)
        #expect(outcome.code == 74)
        #expect(outcome.errors.hasPrefix("\(folder)/"))
        #expect(outcome.errors.hasSuffix(Self.mayNot))
        #expect(Set(before).isSubset(of: workspace.contents(of: "generated")))
        try workspace.allow(0o755, on: folder)
        try Self.expectHealed(workspace)
    }

    @Test(
        "writes nothing where no folder can be made", .enabled(if: Executable.canBeOrdinary, "the superuser may write"))
    func readOnlyParent() throws {
        let workspace = try Workspace.pets()
        try workspace.allow(0o555, on: ".")
        let outcome = try Executable.run(["generate"], in: workspace, powers: .ordinary)
        #expect(outcome.errors == "generated: \(Self.mayNot)")
        #expect(outcome.code == 74)
        try workspace.allow(0o755, on: ".")
    }

    @Test(
        "does not pass over pages in silence that cannot be read",
        .enabled(if: Executable.canBeOrdinary, "the superuser may read"), arguments: [page, "specs/pets/pets"])
    func unreadable(path: String) throws {
        let workspace = try Workspace.pets()
        try workspace.write(Workspace.page, to: "specs/pets/other.md")
        try workspace.allow(0, on: path)
        for command in ["generate", "lint"] {
            let outcome = try Executable.run([command], in: workspace, powers: .ordinary)
            #expect(outcome.errors == "\(path): \(Self.mayNot)")
            #expect(outcome.code == 74)
        }
        try workspace.allow(0o755, on: path)
        #expect(workspace.contents(of: "generated").isEmpty)
    }

    @Test("does nothing while a file lies where the output folder should be, or a link that leads nowhere")
    func noFolder() throws {
        let message = "error: not a folder, nor a link to one; move it away, or name another folder"
        for prepare: (Workspace) throws -> Void in [
            { try $0.write("mine", to: "generated") },
            { try $0.link("generated", to: "nowhere") },
            { try $0.link("generated", to: "generated") },
        ] {
            let workspace = try Workspace.pets()
            try prepare(workspace)
            let before = workspace.contents(of: ".")
            for command in ["generate", "check"] {
                let outcome = workspace.run(command)
                #expect(outcome.complaints == ["generated: \(message)"])
                #expect(outcome.exitCode == .notInOrder)
            }
            #expect(workspace.contents(of: ".") == before)
        }
    }

    @Test(
        "loses nothing that lies where a file of the output should be", arguments: ["schema.json", Manifest.fileName])
    func noFile(name: String) throws {
        for prepare: (Workspace) throws -> Void in [
            { try $0.write("mine", to: "generated/\(name)/mine.txt") },
            { try $0.link("generated/\(name)", to: "../outside.txt") },
            { try $0.link("generated/\(name)", to: "nowhere") },
            { #expect(mkfifo($0.url("generated/\(name)").path, 0o600) == 0) },
        ] {
            let workspace = try Workspace.pets()
            try workspace.write("mine", to: "outside.txt")
            try workspace.write("read me", to: "generated/README.txt")
            try prepare(workspace)
            let before = workspace.contents(of: ".")
            for words in [["generate"], ["generate", "--force"]] {
                let outcome = words.count == 1 ? workspace.run("generate") : workspace.run("generate", "--force")
                let message = "not a plain file, where docs-factory has one to write; move it away [not-ours]"
                #expect(outcome.complaints == ["generated/\(name):1:1: error: \(message)"])
                #expect(outcome.exitCode == .notInOrder)
            }
            #expect(workspace.contents(of: ".") == before)
            #expect(workspace.text(of: "outside.txt") == "mine")
        }
    }

    @Test("keeps what a file or a link stands for that lies where a folder of the output should be")
    func noInnerFolder() throws {
        let message = "not a folder of its own, where docs-factory has files to write; move it away [not-ours]"
        for prepare: (Workspace) throws -> Void in [
            { try $0.write("mine", to: "generated/Swift") },
            { try $0.link("generated/Swift", to: "../outside") },
            { try $0.link("generated/Swift", to: "nowhere") },
        ] {
            let workspace = try Self.changed()
            try workspace.write("mine", to: "outside/Models.swift")
            try workspace.remove("generated/Swift")
            try prepare(workspace)
            let outcome = workspace.run("generate", "--force")
            #expect(Set(outcome.complaints) == ["generated/Swift:1:1: error: \(message)"])
            #expect(outcome.exitCode == .notInOrder)
            #expect(workspace.contents(of: "outside") == ["Models.swift"])
            try workspace.remove("generated/Swift")
            try Self.expectHealed(workspace)
        }
    }

    @Test("is no matter to an output folder that its owner made a link")
    func linkedFolder() throws {
        let workspace = try Workspace.pets()
        try workspace.write("mine", to: "elsewhere/mine.txt")
        try workspace.link("generated", to: "elsewhere")
        #expect(workspace.run("generate").exitCode == .done)
        try workspace.write("half", to: "elsewhere/\(TemporaryFile.prefix)1")
        try workspace.remove(Self.page)
        try workspace.write(Workspace.page, to: "specs/pets/zoos/get-pet.md")
        #expect(workspace.run("generate").exitCode == .done)
        #expect(workspace.run("check").exitCode == .done)
        #expect(workspace.text(of: "elsewhere/schema.json") != nil)
        #expect(workspace.text(of: "elsewhere/mine.txt") == "mine")
        #expect(!workspace.contents(of: "elsewhere").contains { $0.contains(TemporaryFile.prefix) })
        #expect(try workspace.disk.kind(of: Path("generated")) == .link)
    }

    @Test("is told from a template or a configuration that is no file")
    func noInput() throws {
        let workspace = try Workspace.pets()
        try workspace.write("", to: "mine/README.md")
        #expect(mkfifo(workspace.url("mine/model.swift.mustache").path, 0o600) == 0)
        let template = workspace.run("generate", "--templates", "mine")
        #expect(template.complaints == ["mine/model.swift.mustache: error: not a file, nor a link to one"])
        #expect(template.exitCode == .notInOrder)
        let folder = workspace.run("generate", "--config", "specs")
        #expect(folder.complaints == ["specs: error: Is a directory; name a file, or move the folder away"])
        #expect(folder.exitCode == .diskFault)
        let file = try FileHandle(forWritingTo: workspace.url("specs/docs-factory.json"))
        try file.truncate(atOffset: 1 << 40)
        try file.close()
        let large = workspace.run("generate")
        #expect(
            large.complaints == ["specs/docs-factory.json: error: larger than 1024 MiB, as no file of the tool's is"])
        #expect(large.exitCode == .notInOrder)
    }

    @Test("leaves no half of what init writes")
    func start() throws {
        let workspace = try Workspace()
        try workspace.write("mine", to: "specs/pets")
        let outcome = workspace.run("init")
        #expect(outcome.exitCode == .diskFault)
        #expect(
            outcome.complaints == ["specs/pets: error: File exists; move away what lies where a folder should be"])
        #expect(workspace.contents(of: ".") == ["specs", "specs/pets"])
        try workspace.remove("specs/pets")
        try workspace.write("half", to: "specs/\(TemporaryFile.prefix)1")
        #expect(workspace.run("init").exitCode == .done)
        #expect(workspace.contents(of: "specs").count == 4)
    }

    /// The next run does what the last could not, and the output is that of a run in a folder of its own.
    private static func expectHealed(_ workspace: Workspace) throws {
        #expect(workspace.run("generate").exitCode == .done)
        #expect(workspace.run("check").exitCode == .done)
        workspace.run("generate", "--output", "clean")
        #expect(workspace.contents(of: "generated") == workspace.contents(of: "clean"))
    }
}

extension Workspace {
    fileprivate func allow(_ mode: Int, on path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url(path).path)
    }
}

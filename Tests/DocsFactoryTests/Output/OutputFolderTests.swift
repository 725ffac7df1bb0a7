import DocsEmitter
import DocsSchema
import Foundation
import Testing

@testable import docs_factory

/// What happens to a folder in which the tool is not alone: other people, other runs, other disks.
@Suite("An output folder")
struct OutputFolderTests {
    @Test("loses files that nothing asks for any more, and the folders they leave empty")
    func removes() throws {
        let folder = try Folder()
        try folder.write(["a.txt": "a", "deep/er/b.txt": "b", "deep/c.txt": "c"])
        try folder.write(["a.txt": "a", "deep/c.txt": "c"])
        #expect(folder.files == ["a.txt", "deep", "deep/c.txt"])
        try folder.write(["a.txt": "a"])
        #expect(folder.files == ["a.txt"])
    }

    @Test("keeps a file that nothing asks for any more if it was edited, and says so at every run")
    func keepsEdited() throws {
        let folder = try Folder()
        try folder.write(["a.txt": "a", "b.txt": "b"])
        try folder.workspace.write("mine", to: "out/b.txt")
        for _ in 1...2 {
            #expect(try folder.write(["a.txt": "a"]) == ["out/b.txt warning edited-file"])
            #expect(folder.workspace.text(of: "out/b.txt") == "mine")
        }
        try folder.workspace.remove("out/b.txt")
        #expect(try folder.write(["a.txt": "a"]) == [])
    }

    @Test("keeps a file that was edited and is to change, and nothing else is written either")
    func keepsEditedAndWanted() throws {
        let folder = try Folder()
        try folder.write(["a.txt": "a", "b.txt": "b"])
        try folder.workspace.write("mine", to: "out/a.txt")
        #expect(try folder.write(["a.txt": "A", "b.txt": "B"]) == ["out/a.txt error edited-file"])
        #expect(folder.workspace.text(of: "out/a.txt") == "mine")
        #expect(folder.workspace.text(of: "out/b.txt") == "b")
        #expect(try folder.write(["a.txt": "A", "b.txt": "B"], .everything) == [])
        #expect(folder.workspace.text(of: "out/a.txt") == "A")
    }

    @Test("keeps a file that the tool did not write, and nothing else is written either")
    func keepsForeign() throws {
        let folder = try Folder()
        try folder.workspace.write("mine", to: "out/a.txt")
        try folder.workspace.write("read me", to: "out/README.md")
        #expect(try folder.write(["a.txt": "a", "b.txt": "b"]) == ["out/a.txt error not-ours"])
        #expect(folder.files == ["README.md", "a.txt"])
        #expect(try folder.write(["a.txt": "a", "b.txt": "b"], .everything) == [])
        #expect(folder.workspace.text(of: "out/README.md") == "read me")
    }

    @Test("takes a file as its own that holds what would be written")
    func adopts() throws {
        let folder = try Folder()
        try folder.workspace.write("a", to: "out/a.txt")
        #expect(try folder.write(["a.txt": "a"]) == [])
        #expect(try folder.write(["a.txt": "A"]) == [])
    }

    @Test("accepts what a merge made of files and manifest")
    func merges() throws {
        let folder = try Folder()
        try folder.write(["a.txt": "ours", "b.txt": "b"])
        let ours = try #require(folder.manifest)
        try folder.write(["a.txt": "theirs", "b.txt": "b"])
        let theirs = try #require(folder.manifest)
        try folder.writeManifest("<<<<<<< HEAD\n\(ours)=======\n\(theirs)>>>>>>> branch\n")
        for side in ["ours", "theirs"] {
            try folder.workspace.write(side, to: "out/a.txt")
            #expect(try folder.plan(["a.txt": "new", "b.txt": "b"]).diagnostics == [])
        }
        try folder.workspace.write("<<<<<<< HEAD\nours\n", to: "out/a.txt")
        let diagnostics = try folder.plan(["a.txt": "new", "b.txt": "b"]).diagnostics
        #expect(diagnostics == ["out/a.txt error edited-file"])
    }

    @Test("is healed by the next run wherever a run was killed")
    func heals() throws {
        let old = ["a.txt": "a", "b.txt": "b", "old/c.txt": "c"]
        let new = ["a.txt": "A", "b.txt": "B", "new/d.txt": "D"]
        for kill in 0...6 {
            let folder = try Folder()
            try folder.write(old)
            let before = Manifest(text: try #require(folder.manifest))
            let plan = try folder.plan(new).plan
            if kill > 0 { try folder.writeManifest(before.union(plan.manifest).text) }
            if kill > 1 { try folder.workspace.write("", to: "out/new/d.txt") }
            if kill == 2 || kill == 3 { try folder.workspace.remove("out/new/d.txt") }
            if kill > 2 { try folder.workspace.remove("out/old/c.txt") }
            if kill > 3 { try folder.workspace.write("D", to: "out/new/d.txt") }
            if kill > 4 { try folder.workspace.write("A", to: "out/a.txt") }
            if kill > 5 { try folder.workspace.remove("out/old") }
            try folder.workspace.write("half", to: "out/\(TemporaryFile.prefix)1")
            let newer = ["a.txt": "1", "b.txt": "2"]
            #expect(try folder.write(newer) == [], "killed at step \(kill)")
            #expect(folder.files == ["a.txt", "b.txt"], "killed at step \(kill)")
        }
    }

    @Test("is healed by the next run when the manifest was cut short")
    func healsManifest() throws {
        let folder = try Folder()
        let files = ["a.txt": "a", "b.txt": "b", "c.txt": "c"]
        try folder.write(files)
        let whole = try #require(folder.manifest)
        for length in 0..<whole.count {
            try folder.writeManifest(String(whole.prefix(length)))
            #expect(try folder.write(files) == [])
            #expect(folder.manifest == whole)
        }
    }

    @Test("is written to only where something changed")
    func writesLittle() throws {
        let folder = try Folder()
        try folder.write(["a.txt": "a", "b/c.txt": "c"])
        let before = try folder.workspace.stamps(of: "out")
        try folder.write(["a.txt": "A", "b/c.txt": "c"])
        let after = try folder.workspace.stamps(of: "out")
        #expect(Set(before.keys) == Set(after.keys))
        #expect(after.filter { before[$0.key] != $0.value }.keys.sorted() == [Manifest.fileName, "a.txt"])
    }

    @Test("is never left through names or links")
    func staysInside() throws {
        for name in ["../a.txt", "/a.txt", "a/../../b.txt", "a//b", "", ".", "a\\b", "a\nb", Manifest.fileName] {
            let folder = try Folder()
            #expect(throws: Failure.self, "\(name)") { try folder.write([name: "x"]) }
        }
        let folder = try Folder()
        try folder.workspace.write("b", to: "outside/b.txt")
        try folder.workspace.write("b", to: "outside/deep/\(TemporaryFile.prefix)1")
        try folder.workspace.link("out/inner", to: "../outside")
        try folder.workspace.link("out/a.txt", to: "../outside/b.txt")
        let files = ["inner/b.txt": "x", "a.txt": "x"]
        for overwriting in [Overwriting.unedited, .everything] {
            #expect(try folder.write(files, overwriting) == ["out/a.txt error not-ours", "out/inner error not-ours"])
        }
        let hash = ContentHash("b").text
        try folder.writeManifest(
            "{\"files\": {\n\"inner/b.txt\": \"\(hash)\",\n\"inner/deep/c.txt\": \"\(hash)\",\n"
                + "\"a.txt\": \"\(hash)\",\n\"../outside/b.txt\": \"\(hash)\",\n"
                + "\"\(folder.workspace.root.path)/outside/b.txt\": \"\(hash)\"\n}}\n")
        try folder.write([:])
        #expect(folder.workspace.text(of: "outside/b.txt") == "b")
        #expect(folder.workspace.text(of: "outside/deep/\(TemporaryFile.prefix)1") == "b")
    }

    @Test("has no two files that differ only in case, and follows a file that changes its case")
    func letterCase() throws {
        let folder = try Folder()
        #expect(throws: Failure.self) { try folder.write(["user.txt": "a", "User.txt": "b"]) }
        try folder.write(["user.txt": "a"])
        try folder.write(["User.txt": "a"])
        #expect(folder.files == ["User.txt"])
        #expect(folder.workspace.text(of: "out/User.txt") == "a")
    }

    @Test("is cleaned of what killed runs left, also when nothing is to be written")
    func leftovers() throws {
        let folder = try Folder()
        try folder.write(["a/b.txt": "b"])
        for _ in 1...2 {
            try folder.workspace.write("", to: "out/\(TemporaryFile.prefix)1")
            try folder.write(["a/b.txt": "b"])
            #expect(folder.files == ["a", "a/b.txt"])
        }
    }

    @Test("keeps its files when one cannot be written, and is healed by the next run")
    func keepsOld() throws {
        let folder = try Folder()
        try folder.write(["a.txt": "a", "c.txt": "c"])
        let new = ["a.txt": "A", "new/b.txt": "b"]
        let plan = try folder.plan(new).plan
        try folder.workspace.write("in the way", to: "out/new")
        #expect(
            throws: Failure.disk(path: "out/new", reason: "File exists; move away what lies where a folder should be")
        ) { try WriteOutput(disk: folder.workspace.disk).run(plan) }
        #expect(folder.files == ["a.txt", "c.txt", "new"])
        #expect(folder.workspace.text(of: "out/a.txt") == "a")
        #expect(try folder.write(new) == ["out/new error not-ours"])
        try folder.workspace.remove("out/new")
        #expect(try folder.write(new) == [])
        #expect(folder.files == ["a.txt", "new", "new/b.txt"])
    }

    @Test("is not written to from a plan that another run has overtaken, unless that run did the same")
    func overtaken() throws {
        let folder = try Folder()
        try folder.write(["a.txt": "a"])
        let plan = try folder.plan(["a.txt": "A"]).plan
        try folder.write(["a.txt": "other"])
        let reason = "another run wrote here meanwhile, from other pages; run again"
        let write = WriteOutput(disk: folder.workspace.disk)
        #expect(throws: Failure.disk(path: "out", reason: reason)) { try write.run(plan) }
        #expect(folder.workspace.text(of: "out/a.txt") == "other")
        try folder.write(["a.txt": "A"])
        let before = try folder.workspace.stamps(of: "out")
        try write.run(plan)
        #expect(try folder.workspace.stamps(of: "out") == before)
    }

    @Test("is read by many runs at once and written to by one alone, and none waits for ever")
    func holds() throws {
        let folder = try Folder()
        let disk = folder.workspace.disk
        let hold = { (first: Disk.Hold, second: Disk.Hold) in
            try disk.holding(Path("out"), first) { () throws(Failure) in
                try disk.holding(Path("out"), second, patience: 0) {}
            }
        }
        try hold(.together, .together)
        let busy = Failure.disk(path: "out", reason: "another run is busy here; wait for its end, or end it")
        #expect(throws: busy) { try hold(.alone, .together) }
        #expect(throws: busy) { try hold(.together, .alone) }
        #expect(throws: busy) { try hold(.alone, .alone) }
        try disk.holding(Path("out"), .alone, patience: 0) {}
    }

    @Test("of a newer version is left as it is")
    func newerManifest() throws {
        let folder = try Folder()
        try folder.write(["a.txt": "a"])
        let manifest = try #require(folder.manifest)
        for version in ["2", "1.5", "99999999999999999999"] {
            try folder.writeManifest(manifest.replacing("\"formatVersion\": 1", with: "\"formatVersion\": \(version)"))
            let expected = ["out/\(Manifest.fileName) error manifest-newer"]
            #expect(try folder.write(["b.txt": "b"]) == expected)
            #expect(try folder.write(["b.txt": "b"], .everything) == expected)
        }
        #expect(folder.files == ["a.txt"])
    }
}

/// An output folder named `out`.
private struct Folder {
    let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try FileManager.default.createDirectory(at: workspace.url("out"), withIntermediateDirectories: true)
    }

    /// Everything in it but the manifest.
    var files: [String] { workspace.contents(of: "out").filter { $0 != Manifest.fileName } }

    var manifest: String? { workspace.text(of: "out/\(Manifest.fileName)") }

    func writeManifest(_ text: String) throws {
        try workspace.write(text, to: "out/\(Manifest.fileName)")
    }

    func plan(
        _ files: [String: String],
        _ overwriting: Overwriting = .unedited
    ) throws -> (plan: OutputPlan, diagnostics: [String]) {
        var diagnostics = Diagnostics()
        let planning = PlanOutput(disk: workspace.disk, folder: Path("out"), overwriting: overwriting)
        let plan = try planning.run(files.map { OutputFile(path: $0.key, text: $0.value) }, diagnostics: &diagnostics)
        return (plan, diagnostics.sorted.map { "\($0.position.file) \($0.severity.rawValue) \($0.id)" })
    }

    /// Plans, and writes if nothing is in the way; `path severity id` of what is.
    @discardableResult
    func write(_ files: [String: String], _ overwriting: Overwriting = .unedited) throws -> [String] {
        let (plan, diagnostics) = try plan(files, overwriting)
        if !diagnostics.contains(where: { $0.contains(" error ") }) { try WriteOutput(disk: workspace.disk).run(plan) }
        return diagnostics
    }
}

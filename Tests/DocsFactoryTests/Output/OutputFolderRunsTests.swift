import Testing

@testable import docs_factory

/// What happens to a folder that several runs write to, some of which were killed or failed.
@Suite("An output folder of several runs")
struct OutputFolderRunsTests {
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
}

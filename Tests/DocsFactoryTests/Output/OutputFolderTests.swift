import Foundation
import Testing

@testable import docs_factory

/// What happens to a folder in which the tool is not alone, as people edit and merge what is in it.
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

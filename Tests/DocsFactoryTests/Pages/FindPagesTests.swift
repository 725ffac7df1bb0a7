import DocsReader
import DocsSchema
import Foundation
import Testing

@testable import docs_factory

@Suite("Pages")
struct FindPagesTests {
    @Test("are found below the folder, sorted, whatever ending documents have")
    func finds() throws {
        let workspace = try Workspace()
        for path in ["b.md", "a/z.markdown", "a/B.MD", "seed.txt", "用户/get.md", "--x.md"] {
            try workspace.write("x", to: "docs/\(path)")
        }
        for path in [".hidden.md", ".git/a.md", "node_modules/a.md", "a/picture.png", "md", "a.md.swp"] {
            try workspace.write("x", to: "docs/\(path)")
        }
        let (pages, diagnostics) = try load(workspace)
        #expect(pages == ["--x.md", "a/B.MD", "a/z.markdown", "b.md", "seed.txt", "用户/get.md"])
        #expect(diagnostics.isEmpty)
    }

    @Test("are never read from output folders")
    func leavesOut() throws {
        let workspace = try Workspace()
        try workspace.write("x", to: "docs/a.md")
        try workspace.write("x", to: "docs/generated/reference/a.md")
        #expect(try load(workspace, leavingOut: ["docs/generated"]).pages == ["a.md"])
        #expect(throws: Failure.self) { try load(workspace, leavingOut: ["docs"]) }
    }

    @Test("are read through links to files of the folder and through no other links")
    func links() throws {
        let workspace = try Workspace()
        try workspace.write("x", to: "docs/a/real.md")
        try workspace.write("secret", to: "outside.md")
        try workspace.link("docs/inside.md", to: "a/real.md")
        try workspace.link("docs/outside.md", to: "../outside.md")
        try workspace.link("docs/broken.md", to: "nowhere.md")
        try workspace.link("docs/round.md", to: "round.md")
        try workspace.link("docs/a/loop", to: "..")
        let (pages, diagnostics) = try load(workspace)
        #expect(pages == ["a/real.md", "inside.md"])
        #expect(diagnostics.map(\.position.file) == ["a/loop", "broken.md", "outside.md", "round.md"])
        #expect(diagnostics.allSatisfy { $0.id == "page-passed-over" && $0.severity == .warning })
    }

    @Test("may lie in a folder that is a link itself")
    func linkedFolder() throws {
        let workspace = try Workspace()
        try workspace.write("x", to: "elsewhere/a.md")
        try workspace.link("docs", to: "elsewhere")
        #expect(try load(workspace).pages == ["a.md"])
    }

    @Test("that are pipes do not hold up the run")
    func pipes() throws {
        let workspace = try Workspace()
        try workspace.write("x", to: "docs/a.md")
        #expect(mkfifo(workspace.url("docs/b.md").path, 0o600) == 0)
        let (pages, diagnostics) = try load(workspace)
        #expect(pages == ["a.md"])
        #expect(diagnostics.map(\.position.file) == ["b.md"])
    }

    @Test("that have no name that could be written down are said to be passed over, and so are folders")
    func nameless() throws {
        let workspace = try Workspace()
        try workspace.write("x", to: "docs/a.md")
        let folder = workspace.url("docs").path
        for name in ["\u{e9}.md", "\u{e9}"] {
            let path = Array("\(folder)/".utf8) + name.unicodeScalars.map { UInt8($0.value) } + [0]
            let isMade = path.withUnsafeBytes { path in
                path.withMemoryRebound(to: CChar.self) { path in
                    path.baseAddress.map { name.hasSuffix(".md") ? mknod($0, S_IFREG | 0o600, 0) : mkdir($0, 0o700) }
                }
            }
            // Some systems have no such names.
            if isMade != 0 { return }
        }
        let (pages, diagnostics) = try load(workspace)
        #expect(pages == ["a.md"])
        #expect(diagnostics.map(\.position.file) == ["\u{fffd}", "\u{fffd}.md"])
        #expect(diagnostics.allSatisfy { $0.id == "page-passed-over" && $0.severity == .warning })
    }

    @Test("that are pictures are one error each, and the others go on")
    func pictures() throws {
        let workspace = try Workspace.pets()
        try workspace.write(
            Data([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0xff]), to: "specs/pets/logo.md")
        let outcome = workspace.run("generate")
        #expect(outcome.exitCode == .notInOrder)
        #expect(outcome.complaints.count == 1)
        #expect(outcome.complaints.first?.hasPrefix("specs/pets/logo.md:1:1: error: ") == true)
        #expect(outcome.complaints.first?.hasSuffix("[not-text]") == true)
        #expect(workspace.text(of: "generated/schema.json")?.contains("getPet") == true)
    }

    @Test("that are larger than any page are one error each, and are not read")
    func tooLarge() throws {
        let workspace = try Workspace.pets()
        try workspace.write("# Dump", to: "specs/pets/dump.md")
        let file = try FileHandle(forWritingTo: workspace.url("specs/pets/dump.md"))
        try file.truncate(atOffset: UInt64(PageLimits.page) + 1)
        try file.close()
        let outcome = workspace.run("generate")
        #expect(outcome.exitCode == .notInOrder)
        #expect(outcome.complaints.map { $0.hasSuffix("[page-too-large]") } == [true])
        #expect(workspace.text(of: "generated/schema.json")?.contains("getPet") == true)
    }

    @Test("that are missing are an error with the folder's name")
    func missing() throws {
        let workspace = try Workspace()
        let missing = workspace.run("generate", "--specs", "nope", "--output", "out")
        #expect(missing.complaints == ["nope: error: no such folder"])
        #expect(missing.exitCode == .notInOrder)
        try workspace.write("x", to: "docs/picture.png")
        let empty = workspace.run("generate", "--specs", "docs", "--output", "out")
        #expect(empty.complaints == ["docs: error: no pages (*.md, *.markdown, *.txt) in this folder"])
        try workspace.link("docs/a.md", to: "nowhere.md")
        let useless = workspace.run("generate", "--specs", "docs", "--output", "out")
        #expect(useless.complaints.first?.hasPrefix("docs/a.md:1:1: warning: ") == true)
        #expect(useless.complaints.last == empty.complaints.last)
        #expect(useless.exitCode == .notInOrder)
        let file = workspace.run("lint", "--specs", "docs/picture.png")
        #expect(file.complaints == ["docs/picture.png: error: not a folder"])
        #expect(workspace.contents(of: "out").isEmpty)
    }

    private func load(
        _ workspace: Workspace,
        leavingOut: [String] = []
    ) throws -> (pages: [String], diagnostics: [Diagnostic]) {
        var diagnostics = Diagnostics()
        let find = FindPages(disk: workspace.disk, leavingOut: leavingOut.map(Path.init))
        let pages = try find.run(Path("docs"), diagnostics: &diagnostics)
        return (pages.paths, diagnostics.sorted)
    }
}

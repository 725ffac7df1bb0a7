import DocsSchema
import Testing

@testable import DocsEmitter

struct AssignPagePathsTests {
    private func paths(_ pages: [String], name: String = "f") -> [String] {
        AssignPagePaths().run(pages.map { Operation(client: "C", name: name, page: $0, method: .get, path: "/") })
    }

    @Test(arguments: [
        ("authentication/用户资料/update-profile.md", "authentication/用户资料/update-profile.md"),
        ("-get-row-batch.md", "-get-row-batch.md"),
        ("MFA 要素/a.markdown", "MFA 要素/a.md"),
        ("seed.txt", "seed.md"),
        ("no-ending", "no-ending.md"),
        ("../../etc/passwd", "etc/passwd.md"),
        ("/absolute//./a.md", "absolute/a.md"),
        (#"C:\Windows\a.md"#, "C-/Windows/a.md"),
        ("a/..", "a.md"),
        ("..", "page.md"),
        ("", "page.md"),
        (".md", "page.md"),
        ("...md", "page.md"),
        (".git/config.md", "_.git/config.md"),
        ("con.md", "_con.md"),
        ("aux/LPT1.x.md", "_aux/_LPT1.x.md"),
        ("trailing. /a?b#c%d.md", "trailing/a-b-c-d.md"),
        ("line\nbreak\u{202e}.md", "line-break-.md"),
        ("a.md/b.md", "a.md_/b.md"),
        ("\u{301}a.md", "_\u{301}a.md"),
        ("COM¹/conin$.md", "COM-/_conin$.md"),
        ("用户（旧）.md", "用户（旧）.md"),
        ("readme.md", "readme-2.md"),
        ("Models.MD", "Models-2.md"),
        ("sidebar.json", "sidebar.json.md"),
    ])
    func `a page keeps its path unless a disk or a link forbids it`(page: String, path: String) {
        #expect(paths([page]) == [path])
    }

    @Test(arguments: [
        ("users/create/index.md", "users", "users/create.md"),
        ("users/create/README.md", "create", "users/create/README.md"),
        ("users/page.md", "", "users.md"), ("users/create.md", "", "users/create.md"),
    ])
    func `the page of a folder stands where its tag is`(page: String, tag: String, path: String) {
        let operation = Operation(client: "C", name: "f", tag: tag, page: page, method: .get, path: "/")
        #expect(AssignPagePaths().run([operation]) == [path])
    }

    @Test func `a path stays short enough for any disk`() {
        let path = paths([String(repeating: "长", count: 200) + ".md"])[0]
        #expect(path.utf8.count <= 255)
        #expect(path.hasSuffix("长.md"))
    }

    @Test func `operations of one page get files of their own`() {
        #expect(paths(["a.md", "a.md", "a.md"]) == ["a.md", "a-f.md", "a-f-2.md"])
    }

    @Test func `a second operation takes no other page's path`() {
        #expect(paths(["a.md", "a.md", "a-f.md"]) == ["a.md", "a-f-2.md", "a-f.md"])
    }

    @Test func `paths that a disk takes for one are told apart`() {
        #expect(paths(["a.md", "A.md", "STRASSE.md", "straße.md"]) == ["a.md", "A-2.md", "STRASSE.md", "straße-2.md"])
        #expect(paths(["(a).md", "（a）.md", "①.md"]) == ["(a).md", "（a）-2.md", "-.md"])
    }
}

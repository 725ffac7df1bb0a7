import Testing

@testable import DocsEmitter

struct NameFilesTests {
    @Test("No two files differ only in case, whatever the order")
    func foldsCase() {
        var files = NameFiles()
        #expect(files.run(["userDto", "UserDto", "USERDTO"]) == ["userDto-3", "UserDto-2", "USERDTO"])
        #expect(files.run(["userdto", "Role"]) == ["userdto-4", "Role"])
    }

    @Test("No file has the name of a device", arguments: ["CON", "nul", "Com1", "LPT9"])
    func avoidsDevices(name: String) {
        var files = NameFiles()
        #expect(files.run([name]) == [name + "-file"])
    }

    @Test(
        "A tag keeps its letters and digits and nothing else",
        arguments: [
            ("users", "users"), ("用户资料", "用户资料"), ("管理 Token/v2", "管理-Token-v2"), ("../../etc/passwd", "etc-passwd"),
            ("..", "Operations"), ("", "Operations"), ("/", "Operations"), ("a\u{0}b\u{202e}c", "a-b-c"),
            ("cafe\u{301}", "cafe"), ("caf\u{e9}", "caf\u{e9}"), ("\u{212b}", "Operations"), ("a\\b:c*d?", "a-b-c-d"),
            ("\u{1100}\u{1161}", "Operations"), ("\u{ac00}", "\u{ac00}"), ("🙂", "Operations"), (" .git ", "git"),
        ]
    )
    func makesSlugs(tag: String, slug: String) {
        #expect(NameFiles.slug(tag, ifEmpty: "Operations") == slug)
    }

    @Test("A long tag is cut")
    func cutsLongTags() {
        #expect(NameFiles.slug(String(repeating: "长", count: 500), ifEmpty: "").unicodeScalars.count == 40)
    }
}

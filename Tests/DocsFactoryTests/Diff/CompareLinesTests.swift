import Testing

@testable import docs_factory

@Suite("A diff")
struct CompareLinesTests {
    @Test("of the same text is nothing", arguments: ["", "a", "a\n", "a\nb\n"])
    func same(text: String) {
        #expect(diff(text, text) == [])
    }

    @Test("shows what differs with three lines around it")
    func hunks() {
        let old = (1...20).map { "\($0)\n" }.joined()
        let new = old.replacing("10\n", with: "ten\n").replacing("20\n", with: "20\n21\n")
        #expect(
            diff(old, new) == [
                "@@ -7,7 +7,7 @@", " 7", " 8", " 9", "-10", "+ten", " 11", " 12", " 13",
                "@@ -18,3 +18,4 @@", " 18", " 19", " 20", "+21",
            ])
    }

    @Test("joins hunks that touch")
    func joined() {
        let old = "a\nb\nc\nd\ne\n"
        #expect(diff(old, "A\nb\nc\nd\nE\n") == ["@@ -1,5 +1,5 @@", "-a", "+A", " b", " c", " d", "-e", "+E"])
    }

    @Test("shows a new and a removed file whole")
    func whole() {
        #expect(diff("", "a\nb\n") == ["@@ -0,0 +1,2 @@", "+a", "+b"])
        #expect(diff("a\nb\n", "") == ["@@ -1,2 +0,0 @@", "-a", "-b"])
    }

    @Test("tells a last line with a line break from one without")
    func lastLine() {
        #expect(diff("a", "a\n") == ["@@ -1,1 +1,1 @@", "-a", "\\ No newline at end of file", "+a"])
    }

    @Test("tells lines apart that look the same")
    func bytes() {
        #expect(diff("\u{e9}\n", "e\u{301}\n").count == 3)
        #expect(diff("a\r\n", "a\n").count == 3)
    }

    @Test("makes the new text of the old one, whatever the two are", arguments: 0..<200)
    func applies(seed: Int) {
        var state = UInt64(seed)
        func text() -> [UInt8] {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (0..<(state >> 33 % 12)).flatMap { index in Array("\(state >> (20 + index) % 3)\n".utf8) }
        }
        let (old, new) = (text(), text())
        let edits = CompareLines().run(old, new)
        #expect(edits.filter(\.isOld).flatMap(\.bytes) == old)
        #expect(edits.filter(\.isNew).flatMap(\.bytes) == new)
    }

    @Test("of large texts takes no long search")
    func large() {
        let old = (0..<100_000).map { "\($0)\n" }.joined()
        let new = (0..<100_000).map { "\($0 * 7 % 100_003)\n" }.joined()
        #expect(diff(old, new).count > 100_000)
    }

    private func diff(_ old: String, _ new: String) -> [String] {
        FormatHunks().run(CompareLines().run(Array(old.utf8), Array(new.utf8)))
    }
}

extension LineEdit {
    fileprivate var bytes: ArraySlice<UInt8> {
        switch self {
        case .same(let line), .removed(let line), .added(let line): line
        }
    }
}

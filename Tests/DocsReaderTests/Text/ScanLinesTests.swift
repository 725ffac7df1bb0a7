import Testing

@testable import DocsReader

@Suite("Lines of a page")
struct ScanLinesTests {
    @Test("end at LF, CRLF and CR, and know their number and column")
    func endings() {
        let lines = ScanLines().run(Array("\u{feff}# a\r\n  b \r\rc".utf8))
        #expect(lines.map(\.text.string) == ["# a", "b", "", "c"])
        #expect(lines.map(\.number) == [1, 2, 3, 4])
        #expect(lines.map(\.column) == [4, 3, 1, 1])
    }

    @Test("are headings, rulers, rows and fences by their first characters")
    func kinds() {
        let lines = ScanLines().run(Array("## a\n| -- --- | :-: |\n| - | x |\n````ts\n#hash\n".utf8))
        #expect(lines.map(\.headingLevel) == [2, nil, nil, nil, 1])
        #expect(lines.map(\.isRuler) == [false, true, false, false, false])
        #expect(lines.map(\.isClosedRow) == [false, true, true, false, false])
        #expect(lines.map(\.fenceLength) == [nil, nil, nil, 4, nil])
        #expect(lines[3].fenceInfo.string == "ts")
    }
}

import Testing

@testable import DocsReader

@Suite("Cells of a row")
struct SplitCellsTests {
    @Test(
        "are cut at bars, but not inside code spans or behind a backslash",
        arguments: [
            ("| a | b |", ["a", "b"]),
            ("| a |  | b ||", ["a", "", "b", ""]),
            ("| a | b", ["a", "b"]),
            ("| a | `(|(x=1)(y=2))` |", ["a", "`(|(x=1)(y=2))`"]),
            ("| a | ``x ` | y`` |", ["a", "``x ` | y``"]),
            ("| a | `never closed | b |", ["a", "`never closed", "b"]),
            (#"| a \| b | c |"#, [#"a \| b"#, "c"]),
            ("|\u{a0}a\u{a0}|\tb\t|", ["a", "b"]),
            ("|", []),
            (#"| a \"#, [#"a \"#]),
        ])
    func cells(row: String, expected: [String]) {
        #expect(SplitCells().run(Text(row.utf8)).map(\.string) == expected)
    }

    @Test("are cut at every bar where a back-tick that never closes made code of one")
    func strayBackTick() {
        let row = Text("| a | ``b | c` | d |".utf8)
        let cells = SplitCells().run(row, cells: [row], count: 4)
        #expect(["a", "``b", "c`", "d"] == cells.map(\.string))
    }
}

import Testing

@testable import DocsReader

@Suite("Repair of rows")
struct RepairRowTests {
    private func repair(_ row: String, _ columns: Columns = .model) -> [(cells: [String], damage: RepairRow.Damage?)] {
        RepairRow(vocabulary: .all).run(SplitCells().run(Text(row.utf8)), columns: columns)
            .map { ($0.cells.map(\.string), $0.damage) }
    }

    @Test("leaves a whole row alone")
    func whole() {
        let rows = repair("| a | string | yes | text | `x` |")
        #expect(rows.map(\.cells) == [["a", "string", "yes", "text", "`x`"]])
        #expect(rows.map(\.damage) == [nil])
    }

    @Test("fills in missing cells at the end")
    func missingCells() {
        let rows = repair("| a | <a href=\"#X\">X</a> | 是 | - | text |", .request)
        #expect(rows.map(\.cells) == [["a", "<a href=\"#X\">X</a>", "是", "-", "text", ""]])
        #expect(rows.map(\.damage) == [.missingCells])
    }

    @Test("takes nothing from the end of another row, which may start inside the link of its type")
    func splicedLink() {
        let rows = repair("| a | string | yes | text serDto\">UserDto</a> | yes | other | `x` |")
        #expect(rows.map(\.cells) == [["a", "string", "yes", "", ""]])
        #expect(rows.map(\.damage) == [.splicedRows("text serDto\">UserDto</a> | yes | other | `x`")])
    }

    @Test(
        "puts the cells of a row that lost some where they look right",
        arguments: [
            ("| a | string | 是 | 少了默认值 | `x` |", ["a", "string", "是", "", "少了默认值", "`x`"]),
            ("| a | string | 否 | - | `x` |", ["a", "string", "否", "-", "", "`x`"]),
            ("| a | string | - | 少了必填 | `x` |", ["a", "string", "", "-", "少了必填", "`x`"]),
            ("| a | 是 | - | 少了类型 | `x` |", ["a", "", "是", "-", "少了类型", "`x`"]),
            ("| a | string | no | Nickname | |", ["a", "string", "no", "", "Nickname", ""]),
            ("| a | string | 是 | `x` |", ["a", "string", "是", "", "", "`x`"]),
        ])
    func shiftedCells(row: String, cells: [String]) {
        let rows = repair(row, .request)
        #expect(rows.map(\.cells) == [cells])
        #expect(rows.map(\.damage) == [.shiftedCells])
    }

    @Test(
        "drops what is no part of the row behind a whole example, or an empty one",
        arguments: [
            ("| a | string | no | text | `x` | tments` |", "tments`"),
            ("| a | string | no | text | | | b | object | No# Title |", " | b | object | No# Title"),
        ])
    func rest(row: String, rest: String) {
        let rows = repair(row)
        #expect(rows.map { $0.cells.prefix(4) } == [["a", "string", "no", "text"]])
        #expect(rows.map(\.damage) == [.extraCells(rest)])
    }

    @Test("drops junk behind the last cell")
    func junk() {
        let rows = repair("| a | string | no | text | `true` |~~~~**")
        #expect(rows.map(\.cells) == [["a", "string", "no", "text", "`true`"]])
        #expect(rows.map(\.damage) == [.extraCells("~~~~**")])
        #expect(repair("| a | string | no | text | ||").map(\.damage) == [nil])
        #expect(repair("| a | string | no | text | `true` | —— |").map(\.cells) == rows.map(\.cells))
        let glued = repair("| a | string | no | text | `x` | Sample result: `json {}` |")
        #expect(glued.map(\.cells) == [["a", "string", "no", "text", "`x`"]])
        #expect(glued.map(\.damage) == [.extraCells("Sample result: `json {}`")])
    }

    @Test("joins a description that a bar parted")
    func splitDescription() {
        let rows = repair("| a | string | no | one | two | `x` |")
        #expect(rows.map(\.cells) == [["a", "string", "no", "one | two", "`x`"]])
        #expect(rows.map(\.damage) == [.splitDescription])
    }

    @Test(
        "joins a type that bars parted, where the rest of the row fits then",
        arguments: [
            ("| a | string | null | no | text | `x` |", "string | null"),
            ("| a | \"x\" | \"y\" | 'z' | no | text | `x` |", "\"x\" | \"y\" | 'z'"),
            ("| a | Array<string | null> | no | text | `x` |", "Array<string | null>"),
            ("| a | UserDto[] | null | no | text | `x` |", "UserDto[] | null"),
            ("| a | `string` | `null` | no | text | `x` |", "`string` | `null`"),
            ("| a | string | object | text | `x` |", nil), ("| a | string | no | null | string | `x` |", nil),
            ("| a | string | no | text | `x` |", nil), ("| a | | null | no | text | `x` |", nil),
        ])
    func splitType(row: String, type: String?) {
        let cells = SplitCells().run(Text(row.utf8))
        let joined = RepairRow(vocabulary: .all).joiningType(of: cells, columns: .model)
        #expect(joined?.map(\.string) == type.map { ["a", $0, "no", "text", "`x`"] })
    }

    @Test("shifts a row that lost its name")
    func missingName() {
        let rows = repair("| string | no | address | test@example.com | |")
        #expect(rows.map(\.cells) == [["", "string", "no", "address", "test@example.com"]])
        #expect(rows.map(\.damage) == [.missingName])
    }

    @Test("looks for no row beyond the line, in whatever order the columns are")
    func anyOrder() {
        let columns = Columns([.type, .required, .name])
        #expect(
            repair("| string | yes | a | | string | yes |", columns).map(\.cells) == [
                ["string", "yes", "a |  | string | yes"]
            ])
    }

    @Test("parts two rows on a line")
    func joinedRows() {
        let rows = repair("| a | string | yes | text | `x` | | b | number | no | more | |")
        #expect(rows.map(\.cells) == [["a", "string", "yes", "text", "`x`"], ["b", "number", "no", "more", ""]])
        #expect(rows.map(\.damage) == [.joinedRows, .joinedRows])
        let responses = repair("| a | string | text | | b | number | more |", .response)
        #expect(responses.map(\.cells) == [["a", "string", "text"], ["b", "number", "more"]])
    }

    @Test("parts rows on a line that share the bar between them, if every one is whole")
    func gluedRows() {
        let rows = repair("| a | string | text | b | number | more | c | object | rest |", .response)
        #expect(rows.map(\.cells) == [["a", "string", "text"], ["b", "number", "more"], ["c", "object", "rest"]])
        #expect(rows.map(\.damage) == [.joinedRows, .joinedRows, .joinedRows])
        let prose = repair("| a | string | one | of | more | words |", .response)
        #expect(prose.map(\.cells) == [["a", "string", "one | of | more | words"]])
    }
}

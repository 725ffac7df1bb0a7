import DocsSchema
import Testing

@testable import DocsReader

/// Back-ticks that never close, which would make code of all that stands up to the next one.
@Suite("Back-ticks that never close")
struct StrayBackTickTests {
    private func request(_ rows: String) -> (reading: Reading, model: Model?) {
        let reading = Reading(SnippetPage.request(rows))
        return (reading, reading.model("DoItRequest"))
    }

    @Test("leave the bar behind them and the example to their cells")
    func bar() {
        let (_, model) = request(
            """
            | tick | string | 是 | - | 必须先执行 `SCAN 操作  | `CONFIRM` |
            | mark | string | no | - | it`s a mark | `M` |
            """)
        #expect(model?.fields.map(\.description) == ["必须先执行 `SCAN 操作", "it`s a mark"])
        #expect(model?.fields.map(\.example) == ["CONFIRM", "M"])
    }

    @Test("end where the value ends in a list of values")
    func values() {
        let (reading, model) = request(
            "| act | string | 是 | - | 状态:<br>- `SCAN`: 扫码<br>- `CONFIRM: 先执行 `SCAN` 操作<br>- `CANCEL`: 取消 | `SCAN` |")
        #expect(reading.values("DoItRequest.act") == ["SCAN", "CONFIRM", "CANCEL"])
        #expect(model?.fields.first?.example == "SCAN")
    }

    @Test("are not those around a bar, so that a row that lost a cell is not cut inside its code")
    func wholeSpan() {
        let (_, model) = request("| span | string | yes | - | use `x|y` here |")
        #expect(model?.fields.map(\.description) == ["use `x|y` here"])
        #expect(model?.fields.map(\.example) == [nil])
    }

    @Test("go over the rows of one cell that a formatter made of the lines of code")
    func codeInRows() {
        let (reading, model) = request(
            """
            | origins | string | no | - | Origins | `https://a.b   |
            | https://c.d   |
            | https://e.f`   |
            | size | number | no | - | Size | `1` |
            """)
        #expect(model?.fields.map(\.example) == ["https://a.b\nhttps://c.d\nhttps://e.f", 1])
        #expect(reading.diagnostics.map(\.id).contains("broken-row"))
        #expect(!reading.diagnostics.map(\.id).contains("unreadable-row"))
        #expect(reading.ledger.accounted == reading.ledger.rows)
    }

    @Test("leave rows of one cell alone that do not close them", arguments: ["| note |", "| note` of `code |"])
    func otherRows(row: String) {
        let (reading, model) = request("| origins | string | no | - | Origins | `https://a.b |\n\(row)")
        #expect(model?.fields.map(\.example) == ["`https://a.b"])
        #expect(reading.diagnostics.map(\.id).contains("unreadable-row"))
    }
}

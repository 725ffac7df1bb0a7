import DocsSchema
import Testing

@testable import DocsReader

@Suite("Pages beyond all measure")
struct PageLimitsTests {
    private static let head = """
        # Get it

        ## Method name

        `Client.getIt`

        ## Request parameters

        | Name | Type | Required | Default value | Description | Sample value |
        | ---- | ---- | -------- | ------------- | ----------- | ------------ |
        | id | string | Yes | - | The identifier | `1` |

        """

    private static func row(_ name: String, _ description: String = "Words") -> String {
        "| \(name) | string | No | - | \(description) | `x` |\n"
    }

    private func read(_ rows: String) -> (fields: [String], ledger: Ledger, found: [String]) {
        var diagnostics = Diagnostics()
        let pages = [SourcePage(path: "get-it.md", bytes: Array((Self.head + rows).utf8))]
        let result = ReadAPI(settings: ReadSettings(name: "API")).run(pages, diagnostics: &diagnostics)
        let fields = result.schema.models.first { $0.name == "GetItRequest" }?.fields.map(\.name) ?? []
        return (fields, result.ledger, diagnostics.all.filter { $0.severity == .error }.map(\.description))
    }

    @Test("lose a row that is too large, and the others stay")
    func rowTooLarge() {
        let long = String(repeating: "a", count: PageLimits.row)
        let many = "| b" + String(repeating: " | x", count: PageLimits.cells) + " |\n"
        let (fields, ledger, found) = read(Self.row("a", long) + many + Self.row("last"))
        #expect(fields == ["id", "last"])
        #expect(ledger.rows == 4 && ledger.reported == 2)
        #expect(found.map { $0.prefix(18) } == ["get-it.md:12:1: er", "get-it.md:13:1: er"])
        #expect(found.allSatisfy { $0.hasSuffix("[row-too-large]") })
    }

    @Test("lose a row whose name is too long")
    func nameTooLong() {
        let name = String(repeating: "n", count: PageLimits.name)
        let (fields, ledger, found) = read(Self.row(name) + Self.row(name + "n"))
        #expect(fields == ["id", name])
        #expect(ledger.reported == 1)
        #expect(found.count == 1 && found.allSatisfy { $0.hasSuffix("[row-too-large]") })
    }

    @Test("lose the rows that are too many, which is said once")
    func tooManyRows() {
        let rows = (1...PageLimits.rows + 2).map { Self.row("f\($0)") }.joined()
        let (fields, ledger, found) = read(rows)
        #expect(fields.count == PageLimits.rows)
        #expect(ledger.rows == PageLimits.rows + 3 && ledger.reported == 3)
        #expect(found.map { $0.hasSuffix("[too-many-rows]") } == [true])
    }

    @Test("read calls inside calls without end", arguments: ["a.b(", "a(", "x, ", "a.b({c: ", "[", "a => "])
    func deepCalls(piece: String) {
        let code = String(repeating: piece, count: 20_000)
        #expect(ReadCalls(Text(code.utf8)).run().count <= 20_000)
    }

    @Test("lose the items that are too many of a list, too")
    func tooManyItems() {
        let items = (1...PageLimits.rows + 2).map { "- `f\($0)` <string> text" }.joined(separator: "\n")
        let page = "# Get it\n\n## Method name\n\n`Client.getIt`\n\n## Request parameters\n\n" + items
        let reading = Reading(page)
        #expect(reading.fields("GetItRequest").count == PageLimits.rows)
        #expect(reading.diagnostics.count { $0.id == "too-many-rows" } == 1)
        #expect(reading.ledger.reported == 2)
    }

    @Test("have fields with names no longer than one may be, however they are nested")
    func staircase() {
        let depth = PageLimits.name
        let rows = (0..<depth).map {
            "| " + String(repeating: "-", count: $0 + 1) + "n\($0) | object | No | - | X | |\n"
        }
        let names = Reading(Self.head + rows.joined()).schema.models.flatMap(\.fields).map(\.name)
        #expect(!names.isEmpty)
        #expect(names.allSatisfy { $0.utf8.count < 2 * PageLimits.name })
    }
}

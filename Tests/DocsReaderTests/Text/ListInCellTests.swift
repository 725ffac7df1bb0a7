import DocsReader
import DocsSchema
import Testing

@Suite("A list in a cell")
struct ListInCellTests {
    private func reading(_ rows: String) -> Reading {
        Reading(
            """
            # Gates

            GET /gates

            ### Request parameters

            Parameter| Required| Type| Comments
            ---|---|---|---
            page| true| integer| The page

            \(rows)

            Some words.
            """, path: "gates.md")
    }

    @Test("ends no table, and is of the description", arguments: ["  * ", "   - ", "  + "])
    func rows(mark: String) {
        let reading = reading(
            """
            \(mark)starts at 1
            \(mark)ends at 9


            size| false| integer| The size

            \(mark)is small

            sort| false| string| The order
            """)
        #expect(reading.fields("GatesRequest") == ["page: integer!", "size: integer", "sort: string"])
        #expect(reading.model("GatesRequest")?.fields.first?.description.contains("starts at 1") == true)
        #expect(reading.model("GatesRequest")?.fields.first?.description.contains("ends at 9") == true)
        #expect(reading.ledger.rows == 3)
    }

    @Test("is none where no row follows it")
    func below() {
        let reading = reading("  * a remark")
        #expect(reading.fields("GatesRequest") == ["page: integer!"])
        #expect(reading.model("GatesRequest")?.fields.first?.description == "The page")
    }
}

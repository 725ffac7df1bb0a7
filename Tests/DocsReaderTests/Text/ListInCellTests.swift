import DocsReader
import DocsSchema
import Testing

@Suite("A list in a cell")
struct ListInCellTests {
    @Test("ends no table, and is of the description", arguments: ["  * ", "   - ", "  + "])
    func rows(mark: String) {
        let reading = Reading(
            """
            # Gates

            GET /gates

            ### Request parameters

            Parameter| Required| Type| Comments
            ---|---|---|---
            page| true| integer| The page

            \(mark)starts at 1
            \(mark)ends at 9


            size| false| integer| The size

            \(mark)is small

            sort| false| string| The order

            Some words.
            """, path: "gates.md")
        #expect(reading.fields("GatesRequest") == ["page: integer!", "size: integer", "sort: string"])
        #expect(reading.model("GatesRequest")?.fields.first?.description.contains("starts at 1") == true)
        #expect(reading.model("GatesRequest")?.fields.first?.description.contains("ends at 9") == true)
        #expect(reading.ledger.rows == 3)
    }

    @Test("is none where no row follows it")
    func below() {
        let reading = Reading(
            """
            # Gates

            GET /gates

            ### Request parameters

            Parameter| Required| Type| Comments
            ---|---|---|---
            page| true| integer| The page

              * a remark

            Some words.
            """, path: "gates.md")
        #expect(reading.fields("GatesRequest") == ["page: integer!"])
        #expect(reading.model("GatesRequest")?.fields.first?.description == "The page")
    }
}

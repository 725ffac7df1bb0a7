import DocsSchema
import Testing

@testable import DocsReader

@Suite("Marks before every line of a page")
struct StripMarginTests {
    private let page = [
        "# Get a user", "", "## Method name", "", "`Client.getUser`", "", "## Request parameters", "",
        "| Name | Type | Required | Default value | Description | Sample |", "|-|-|-|-|-|-|",
        "| id | string | yes | - | Key | `a` |", " | ids | maybe[ | no | - | Keys | |",
    ]

    /// The page with a mark before each line.
    private func marked(_ mark: (Int) -> String) -> Reading {
        Reading(page.indices.map { mark($0) + page[$0] }.joined(separator: "\n"))
    }

    /// A mark before the tenth line and those below it, which may be longer, and the bytes that it takes there.
    struct Marks: Sendable {
        var mark: @Sendable (Int) -> String
        var width: Int
    }

    @Test(
        "are read past, and the lines and columns of diagnostics stay true",
        arguments: [
            Marks(mark: { _ in "> " }, width: 2), Marks(mark: { _ in ">" }, width: 1),
            Marks(mark: { _ in "+" }, width: 1),
            Marks(mark: { "\($0 + 1): " }, width: 4), Marks(mark: { "\($0 + 41):" }, width: 3),
            Marks(mark: { "\($0 < 9 ? "     " : "    ")\($0 + 1)\t" }, width: 7),
            Marks(mark: { "\($0 < 9 ? " " : "")\($0 + 1) │ " }, width: 7),
            Marks(mark: { "\($0 + 1)  " }, width: 4), Marks(mark: { "\($0 + 1)→" }, width: 5),
        ])
    func marks(marks: Marks) {
        let plain = Reading(page.joined(separator: "\n"))
        let reading = marked(marks.mark)
        #expect(plain.outline == reading.outline)
        #expect(plain.outline.first?.hasPrefix("Get a user: POST") == true)
        let places = plain.diagnostics.filter { $0.position.line == 12 }.map {
            "12:\($0.position.column + marks.width) \($0.id)"
        }
        #expect(!places.isEmpty)
        #expect(places == reading.places.filter { $0.hasPrefix("12:") })
        #expect(["margin"] == reading.diagnostics.map(\.id).filter { $0 == "margin" })
        #expect(reading.places.first?.hasPrefix("1:") == true)
    }

    @Test(
        "are none where a line lacks them, or where they are those of a quotation or a list",
        arguments: [
            "> A word.\n> Another one.", "+ one\n+ two", "+ # one\n+ | two |", "1. # one\n2. # two",
            "1: # one\n3: # two",
            "1: one\n2: two", "1# one\n2# two", "> # A\ntext", "12345678901 # A", "", ">", "1",
        ])
    func none(page: String) {
        #expect(!Reading(page).diagnostics.contains { $0.id == "margin" })
    }

    @Test("may have blank lines without them between them, and any mark for the end of a line")
    func blankLines() {
        let reading = Reading("> # A\r\n\r\n> ## Method name\r>\n>\n> `C.get`\r\n>")
        #expect(["A: GET /api/v3/get-user get -"] == reading.outline)
        #expect(reading.places.first == "1:1 margin")
    }
}

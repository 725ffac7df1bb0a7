import DocsSchema
import Testing

@testable import DocsReader

@Suite("Values that prose lists")
struct ProseValuesTests {
    /// A field of such a description and example, on a page that has others in back-ticks.
    private func values(_ description: String, _ example: String, other: String = "`1`") -> [String] {
        Reading(
            SnippetPage.request(
                "| kind | string | no | - | \(description) | \(example) |\n| size | number | no | - | Size | \(other) |"
            )
        ).values("DoItRequest.kind")
    }

    @Test(
        "are those of an enum behind words that call them optional values",
        arguments: [
            "A lock. Optional values: off (not set)/set (if needed)/on (always)", "Optional value, off/set/on",
            "Kind, the optional values are `off`, `set` and `on`.",
        ])
    func label(description: String) {
        #expect(values(description, "`set`") == ["off", "set", "on"])
    }

    @Test(
        "are those of an enum if the example without back-ticks is the first, or stands behind their colon",
        arguments: [
            "Device: off/set/on", "Device: off, set, on", "操作：off（关）/set/on", "It is off (closed), set or on.",
            "It may be off (closed), set (open) and on (live) then.",
            "共分为 off(关)、set(开)以及 on(在)三种。",
        ])
    func first(description: String) {
        #expect(values(description, "off") == ["off", "set", "on"])
        #expect(values("Device: on (live) / off (closed)", "off") == ["on", "off"])
    }

    @Test(
        "are the constants in brackets of which the example without back-ticks is one",
        arguments: [
            "Kind, as a tree (TREE), as a text (STRING) and as a list (ARRAY)", "支持树（TREE）、字符串（STRING）、数组（ARRAY）",
        ])
    func constants(description: String) {
        #expect(values(description, "TREE") == ["TREE", "STRING", "ARRAY"])
        #expect(values(description, "`TREE`") == [])
    }

    @Test(
        "are none of an enum where the list goes on as prose, starts with another word and no colon, or the page marks no example",
        arguments: [
            ("Device: off, set by hand", "off", "`1`"), ("Device, on/off", "off", "`1`"), ("Device: off", "off", "`1`"),
            ("Device: off/set/on", "`off`", "`1`"), ("Device: off/set/on", "off", "1"),
            ("Of a person (ID), who sets it (see below)", "ID", "`1`"), ("Device: turnoff/set", "off", "`1`"),
        ])
    func prose(description: String, example: String, other: String) {
        #expect(values(description, example, other: other) == [])
    }
}

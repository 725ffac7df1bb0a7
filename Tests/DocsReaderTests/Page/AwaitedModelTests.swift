import DocsReader
import DocsSchema
import Testing

@Suite("A heading that says what the cell of a type above it says")
struct AwaitedModelTests {
    private static let head = "| Name | Type | Description |\n|-|-|-|"

    /// A page whose response names a type, with what stands below it.
    private func reading(type: String, _ rest: String) -> Reading {
        Reading(
            """
            # Gates

            GET /gates

            ## Request parameters

            \(Self.head)
            | page | integer | Page |

            ## Response

            \(Self.head)
            | found | \(type) | What was found |

            \(rest)

            \(Self.head)
            | id | string | ID |

            """, path: "gates.md")
    }

    @Test(
        "is that of a data structure, whatever else the word means",
        arguments: [
            "Filter", "Quota", "Tag", "Address", "Result", "Items", "Data", "Pet", "Error", "Request", "Response",
        ])
    func words(name: String) {
        for heading in ["### \(name)", "## \(name)", "#### \(name)", "**\(name)**"] {
            let reading = reading(type: "\(name)[]", heading)
            #expect(reading.fields(name) == ["id: string"])
            #expect(reading.schema.operations.count == 1)
            #expect(reading.fields(reading.operation?.response?.modelName ?? "") == ["found: array of \(name)!"])
        }
    }

    @Test(
        "may have an anchor in other letters, or words that say no more",
        arguments: [
            "### <div id=\"gate\">Gate</div>", "### Gate object", "### 2.1 Gate", "### Gate（门）", "### Gate 对象",
            "**Gate 对象说明：**", "The Gate object:",
        ])
    func others(heading: String) {
        for type in ["Gate", "[Gate](gates#gate)"] {
            #expect(reading(type: type, heading).fields("Gate") == ["id: string"])
        }
    }

    @Test("is no data structure where it says more", arguments: ["### Get Gate", "### 查询 Gate", "### Gates"])
    func more(heading: String) {
        #expect(reading(type: "Gate", heading).model("Gate") == nil)
    }

    @Test(
        "is that of the response, which is the innermost type of a line",
        arguments: [
            "Promise<Gate>", "`Promise<Answer<Gate>>`", "Promise<[Answer](#Answer)<[Gate](#Gate)>>",
            "Promise<Gate[]>",
        ])
    func result(line: String) {
        let page = "# Gates\n\n## Raise\n\n> gates.raise\n\n#### Parameters\n\n\(Self.head)\n| id | string | ID |\n\n"
        let rest = "#### Response\n\n\(line)\n\n## Types\n\n### Gate\n\n\(Self.head)\n| id | string | ID |\n"
        let reading = Reading(page + rest)
        #expect(reading.operation?.response == (line.contains("[]") ? .array(.model("Gate")) : .model("Gate")))
        #expect(reading.fields("Gate") == ["id: string"])
    }

    @Test("is that of one on the way to the next")
    func chain() {
        let rest = "### Result\n\n\(Self.head)\n| data | Quota | The quota |\n\n### Quota"
        let reading = reading(type: "Result", rest)
        #expect(reading.fields("Result") == ["data: Quota"])
        #expect(reading.fields("Quota") == ["id: string"])
    }
}

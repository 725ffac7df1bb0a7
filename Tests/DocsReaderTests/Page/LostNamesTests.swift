import DocsSchema
import Testing

@testable import DocsReader

@Suite("Rows that lost their names")
struct LostNamesTests {
    @Test("take the names that the sample shows with their values, in the object that shows the other rows")
    func names() throws {
        let sample = try JSONReader.read(#"{"x": "1", "y": "5", "data": {"a": "0", "b": "1", "c": "2", "d": "2"}}"#)
        let names = LostNames(sample: sample, known: ["a"])
        #expect(names.name(of: "1") == "b")
        #expect(names.name(of: "5") == "y")
        #expect(names.name(of: "2") == nil)
        #expect(names.name(of: "0") == nil)
    }

    @Test("take them one by one however many they are")
    func many() {
        let numbers = 0..<8000
        let reading = Reading(
            SnippetPage.model(
                numbers.map { "| string | no | Words | `v\($0)` | |" }.joined(separator: "\n"),
                sample: "{" + numbers.map { "\"f\($0)\": \"v\($0)\"" }.joined(separator: ", ") + "}"))
        #expect(reading.model("Dto")?.fields.map(\.name) == numbers.map { "f\($0)" })
    }
}

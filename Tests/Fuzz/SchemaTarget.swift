import DocsReader
import DocsSchema

@testable import docs_factory

/// The input is the JSON of a schema, as `diff` is given it.
struct SchemaTarget {
    private let pets: Schema = {
        var diagnostics = Diagnostics()
        let page = SourcePage(path: "animals/get-pet.md", bytes: Array(SamplePage.text.utf8))
        return ReadAPI(settings: ReadSettings(name: "Pets")).run([page], diagnostics: &diagnostics).schema
    }()

    func run(_ input: [UInt8]) {
        guard let json = try? JSONReader.read(ArraySlice(input)) else { return }
        for text in [JSONWriter.lines(json), JSONWriter.compact(json)] {
            let again = expect("JSON that was written is read again") { try JSONReader.read(text) }
            expect(JSONWriter.compact(again) == JSONWriter.compact(json), "JSON that was written reads as the same")
        }
        guard let schema = try? Schema(json: json) else { return }
        let again = expect("a schema that was written is read again") { try Schema(json: schema.json) }
        expect(
            JSONWriter.lines(again.json) == JSONWriter.lines(schema.json), "a schema that was written reads as the same"
        )
        for (old, new) in [(pets, schema), (schema, pets)] {
            let comparison = Comparison(name: "Pets", changes: CompareSchemas().run(old, new), today: nil)
            expect(!comparison.summary.isEmpty, "a comparison says something")
        }
    }
}

import DocsEmitter
import DocsReader
import DocsSchema
import Foundation

/// What holds of every schema that pages and a configuration give.
struct SchemaLaws {
    var settings = ReadSettings(name: "API")
    var emit = EmitAPI()

    /// `input` is what the schema was read from.
    func run(_ schema: Schema, _ input: [UInt8]) {
        let text = JSONWriter.lines(schema.json)
        let again = expect("the schema's JSON is read again") { try Schema(json: JSONReader.read(text)) }
        let lines = zip(text.split(separator: "\n"), JSONWriter.lines(again.json).split(separator: "\n"))
        expect(
            lines.allSatisfy { $0 == $1 },
            "the schema's JSON reads as the same schema: \(lines.filter { $0 != $1 }.prefix(1))")
        let sampling = Sampling(input)
        guard !schema.operations.isEmpty || !schema.models.isEmpty, sampling.isChosen else { return }
        let changes = CompareSchemas().run(schema, schema)
        expect(changes.isEmpty, "a schema does not differ from itself: \(changes)")
        let differences = expect("the reference can be written") {
            SchemaDifferences().run(schema.withoutSymbols, try ReadBack(settings: settings).run(schema))
        }
        expect(differences.isEmpty, "the reference reads as the same schema: \(differences)")
        guard sampling.isChosenForSwift else { return }
        write(expect("everything can be emitted") { try emit.run(schema) }, as: sampling.name)
    }

    /// Leaves the Swift of a schema in one file.
    private func write(_ files: [OutputFile], as name: String) {
        guard let folder = Sampling.folder else { return }
        let text = files.filter { $0.path.hasSuffix(".swift") }.map(\.text).joined(separator: "\n")
        try? text.write(toFile: "\(folder)/\(name).swift", atomically: false, encoding: .utf8)
    }
}

extension Schema {
    /// Without what the configuration calls things in generated code, which stands on no page.
    fileprivate var withoutSymbols: Schema {
        var schema = self
        schema.clients = schema.clients.map { Client(name: $0.name) }
        for index in schema.operations.indices { schema.operations[index].symbol = nil }
        for index in schema.models.indices {
            schema.models[index].symbol = nil
            for field in schema.models[index].fields.indices { schema.models[index].fields[field].symbol = nil }
        }
        for index in schema.enums.indices {
            for value in schema.enums[index].values.indices { schema.enums[index].values[value].symbol = nil }
        }
        return schema
    }
}

import DocsEmitter
import DocsSchema
import Testing

struct FindDirectionsTests {
    private func model(_ name: String, _ fields: [String: TypeReference]) -> Model {
        let fields = fields.sorted { $0.key < $1.key }
        return Model(
            name: name, fields: fields.map { Field(name: $0.key, type: $0.value, presence: .optional) }, pages: [])
    }

    private func run(_ models: [Model], request: String?, response: TypeReference?) -> [String: Directions] {
        let operation = Operation(
            client: "C", name: "o", page: "o.md", method: .post, path: "/o", request: request, response: response)
        let schema = Schema(name: "S", operations: [operation], models: models)
        return FindDirections().run(schema, models: schema.modelsByName)
    }

    @Test("Requests are encoded, payloads decoded, and what both have as a part is both")
    func walksFromOperations() {
        let models = [
            model("Ask", ["shared": .array(.model("Shared"))]),
            model("Envelope", ["statusCode": .integer, "message": .string, "data": .model("Answer")]),
            model("Answer", ["shared": .map(.model("Shared")), "again": .model("Answer")]),
            model("Shared", ["text": .string]),
        ]
        #expect(
            run(models, request: "Ask", response: .model("Envelope")) == [
                "Ask": .encoded, "Answer": .decoded, "Shared": [.encoded, .decoded],
            ])
    }

    @Test("A model that no operation leads to is coded both ways, with all it is made of")
    func keepsListedModels() {
        let models = [model("Alone", ["part": .model("Part")]), model("Part", ["text": .string])]
        let both: Directions = [.encoded, .decoded]
        #expect(run(models, request: nil, response: .model("Part")) == ["Alone": both, "Part": both])
    }

    @Test("An envelope that is a part of something else is a type")
    func keepsEnvelopesThatAreParts() {
        let models = [
            model("Envelope", ["statusCode": .integer, "message": .string]),
            model("Batch", ["results": .array(.model("Envelope"))]),
        ]
        #expect(run(models, request: "Batch", response: .model("Envelope"))["Envelope"] == .encoded)
    }
}

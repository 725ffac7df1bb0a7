import DocsSchema
import Testing

struct FindTravelTests {
    private func model(_ name: String, _ fields: [String: TypeReference]) -> Model {
        let fields = fields.sorted { $0.key < $1.key }
        return Model(
            name: name, fields: fields.map { Field(name: $0.key, type: $0.value, presence: .optional) }, pages: [])
    }

    private func run(_ models: [Model], request: String?, response: TypeReference?) -> [String: Travel] {
        let operation = Operation(
            client: "C", name: "o", page: "o.md", method: .post, path: "/o", request: request, response: response)
        let schema = Schema(name: "S", operations: [operation], models: models)
        return FindTravel().run(schema).models
    }

    @Test("Requests are sent, payloads received, and what both have as a part is both")
    func walksFromOperations() {
        let models = [
            model("Ask", ["shared": .array(.model("Shared"))]),
            model("Envelope", ["statusCode": .integer, "message": .string, "data": .model("Answer")]),
            model("Answer", ["shared": .map(.model("Shared")), "again": .model("Answer")]),
            model("Shared", ["text": .string]),
        ]
        #expect(
            run(models, request: "Ask", response: .model("Envelope")) == [
                "Ask": .sent, "Answer": .received, "Shared": [.sent, .received],
            ])
    }

    @Test("A model that no operation leads to may go both ways, with all it is made of")
    func keepsListedModels() {
        let models = [model("Alone", ["part": .model("Part")]), model("Part", ["text": .string])]
        #expect(run(models, request: nil, response: .model("Part")) == ["Alone": .unknown, "Part": .unknown])
    }

    @Test("An envelope that is a part of something else is one of the models")
    func keepsEnvelopesThatAreParts() {
        let models = [
            model("Envelope", ["statusCode": .integer, "message": .string]),
            model("Batch", ["results": .array(.model("Envelope"))]),
        ]
        #expect(run(models, request: "Batch", response: .model("Envelope"))["Envelope"] == .sent)
    }
}

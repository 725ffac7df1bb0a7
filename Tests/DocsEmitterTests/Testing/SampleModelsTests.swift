import DocsSchema
import Testing

@testable import DocsEmitter

struct SampleModelsTests {
    private func samples(_ models: [String: [(String, TypeReference, Presence)]]) throws -> [String: String] {
        let models = models.map { name, fields in
            Model(name: name, fields: fields.map { Field(name: $0.0, type: $0.1, presence: $0.2) }, pages: [])
        }
        let files = try EmitTesting().run(
            SwiftModule(Schema(name: "A", models: models.sorted { $0.name < $1.name })), .init(replacing: [:]))
        var samples: [String: String] = [:]
        for part in files.map(\.text).joined().split(separator: "extension ").dropFirst() {
            let lines = part.split(separator: "\n").map { $0.drop { $0 == " " } }
            samples[String(part.prefix { $0 != " " })] = lines.dropFirst(4).prefix { $0 != ")" }.joined()
        }
        return samples
    }

    @Test("A sample has a value for every field, and samples of the models in it")
    func samplesHoldSamples() throws {
        let found = try samples([
            "User": [
                ("id", .string, .required), ("roles", .array(.model("Role")), .required), ("age", .number, .optional),
            ],
            "Role": [("code", .string, .required)],
        ])
        #expect(found["User"] == #"id: "string",roles: [.sample],age: 1"#)
        #expect(found["Role"] == #"code: "string""#)
    }

    @Test("A part that leads back to its whole is left out, or empty where it has to be there")
    func cycles() throws {
        let found = try samples([
            "Tree": [
                ("name", .string, .required), ("parent", .model("Tree"), .optional),
                ("children", .array(.model("Tree")), .required), ("leaf", .model("Leaf"), .required),
            ],
            "Leaf": [("tree", .model("Tree"), .optional), ("byName", .map(.model("Tree")), .required)],
        ])
        #expect(found["Tree"] == #"name: "string",children: [],leaf: .sample"#)
        #expect(found["Leaf"] == "byName: [:]")
    }

    @Test("A part that leads back to its whole by way of very many others is left out too")
    func longCycles() {
        let names = (0..<20_000).map { "M\($0)" }
        func field(_ name: String) -> Field { Field(name: "next", type: .model(name), presence: .optional) }
        let models = zip(names, names.dropFirst() + names.prefix(1)).map {
            Model(name: $0, fields: [field($1)], pages: [])
        }
        let samples = SampleModels(Dictionary(uniqueKeysWithValues: models.map { ($0.name, $0) }))
        #expect(samples.leavesOut(field("M7"), of: "M6"))
        #expect(!samples.leavesOut(field("M7"), of: "Other"))
        #expect(names.allSatisfy(samples.has))
    }

    @Test("A model that no finite value is of has no sample, nor has what demands it")
    func endless() throws {
        let found = try samples([
            "Endless": [("next", .model("Endless"), .required)],
            "Holder": [("endless", .model("Endless"), .required)],
            "Other": [("endless", .model("Endless"), .optional), ("id", .string, .required)],
        ])
        #expect(found.keys.sorted() == ["Other"])
        #expect(found["Other"] == #"id: "string""#)
    }
}

import DocsSchema
import Testing

@testable import DocsEmitter

struct FindCyclesTests {
    private func model(_ name: String, _ types: TypeReference...) -> Model {
        let fields = types.enumerated().map { Field(name: "f\($0.offset)", type: $0.element, presence: .optional) }
        return Model(name: name, fields: fields, pages: [])
    }

    @Test("A model that holds itself is on a cycle, one that lists itself is not")
    func findsItself() {
        #expect(FindCycles().run([model("A", .model("A"))]) == ["A"])
        #expect(FindCycles().run([model("A", .array(.model("A")), .map(.model("A")))]) == [])
    }

    @Test("A cycle runs through several models, and what leads to it or away from it is not on it")
    func findsLongCycles() {
        let models = [
            model("In", .model("A")), model("A", .model("B"), .model("Out")), model("B", .model("C")),
            model("C", .model("A"), .model("missing")), model("Out", .string),
        ]
        #expect(FindCycles().run(models) == ["A", "B", "C"])
    }

    @Test("A chain of a hundred thousand models needs no deep stack")
    func takesLongChains() {
        let models = (0..<100_000).map { model("M\($0)", .model("M\($0 + 1)")) }
        #expect(FindCycles().run(models).isEmpty)
    }
}

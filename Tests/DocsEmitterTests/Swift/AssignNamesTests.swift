import Testing

@testable import DocsEmitter

struct AssignNamesTests {
    @Test("Fields that differ only in case keep their names")
    func keepsCase() {
        #expect(AssignNames.fields.run(["email", "Email", "EMAIL"]) == ["email", "Email", "EMAIL"])
    }

    @Test("Names that become the same are numbered, and one that needed no change keeps its own")
    func numbersCollisions() {
        #expect(AssignNames.fields.run(["zh-CN", "zhCN", "zh CN"]) == ["zhCN2", "zhCN", "zhCN3"])
        #expect(AssignNames.fields.run(["a", "a", "a2"]) == ["a", "a3", "a2"])
        #expect(AssignNames.constants.run(["-1", "1", "a", "A"]) == ["_1", "_1_2", "a", "a2"])
    }

    @Test("Names that Swift keeps for something else say what they are")
    func marksReservedNames() {
        #expect(AssignNames.fields.run(["self", "init", "Type"]) == ["selfField", "init", "Type"])
        #expect(AssignNames.constants.run(["none", "self", "default"]) == ["noneValue", "selfValue", "default"])
        #expect(AssignNames.methods.run(["api", "init", "import"]) == ["apiOperation", "initOperation", "import"])
        let types = AssignNames.types(besides: ["Client"], suffix: "Model")
        #expect(
            types.run(["Any", "AnyModel", "String", "Client"]) == [
                "AnyModel2", "AnyModel", "StringModel", "ClientModel",
            ])
        #expect(AssignNames.nestedTypes(besides: ["Status"]).run(["type", "status"]) == ["TypeValue", "StatusValue"])
    }

    @Test("Names without a letter are called by what they are")
    func namesTheNameless() {
        #expect(AssignNames.fields.run(["", "-", "用户", "field2"]) == ["field", "field3", "field4", "field2"])
        #expect(AssignNames.constants.run(["*", "+"]) == ["value", "value2"])
    }

    @Test("Ten thousand names that become the same are told apart without delay")
    func isNotQuadratic() {
        let names = AssignNames.fields.run(Array(repeating: "-", count: 10_000))
        #expect(Set(names).count == 10_000)
    }

    @Test("Keywords stand in backticks, words that are keywords elsewhere do not")
    func escapesKeywords() {
        #expect(SwiftKeyword.escaped("struct") == "`struct`")
        #expect(SwiftKeyword.escaped("get") == "get")
    }
}

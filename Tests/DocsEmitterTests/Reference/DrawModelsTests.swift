import DocsSchema
import Testing

@testable import DocsEmitter

struct DrawModelsTests {
    private func field(_ name: String, _ type: TypeReference) -> Field {
        Field(name: name, type: type, presence: .optional)
    }

    @Test func `models are drawn with their fields and what they lead to`() {
        let models = [
            Model(
                name: "UserDto",
                fields: [
                    field("userId", .string), field("identities", .array(.model("IdentityDto"))),
                    field("main", .model("IdentityDto")), field("names", .map(.string)), field("free", .model("Free")),
                ],
                pages: []),
            Model(name: "IdentityDto", fields: [field("zh-CN", .openEnum("IdentityDto.zh-CN"))], pages: []),
            Model(name: "Free", fields: [], pages: []),
        ]
        #expect(
            DrawModels().run(models) == """
                classDiagram
                    class UserDto {
                        string userId
                        IdentityDto[] identities
                        IdentityDto main
                        map~string~ names
                        Free free
                    }
                    class IdentityDto {
                        string zh-CN
                    }
                    UserDto --> "*" IdentityDto : identities
                    UserDto --> IdentityDto : main
                """)
    }

    @Test func `names end no class, no label and no line`() {
        let models = [
            Model(name: "Model1", fields: [field("a", .model("class"))], pages: []),
            Model(name: "class", fields: [field("f()\n}", .model("x\"] {"))], pages: []),
            Model(name: "x\"] {", fields: [field("", .string)], pages: []),
        ]
        #expect(
            DrawModels().run(models) == """
                classDiagram
                    class Model1 {
                        class a
                    }
                    class Model2["class"] {
                        x_]__ f____
                    }
                    class Model3["x____"] {
                        string _
                    }
                    Model1 --> Model2 : a
                    Model2 --> Model3 : f____
                """)
    }

    @Test func `a diagram too long to be drawn is left without fields`() {
        let fields = (0..<4000).map { field("field\($0)", .string) }
        #expect(DrawModels().run([Model(name: "M", fields: fields, pages: [])]) == "classDiagram\n    class M")
    }
}

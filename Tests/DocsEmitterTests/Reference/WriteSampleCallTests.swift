import DocsSchema
import Testing

@testable import DocsEmitter

struct WriteSampleCallTests {
    private func write(_ operation: Operation, in schema: Schema, method: String) -> String {
        let names = NameTypes().run(schema, models: schema.models)
        return WriteSampleCall(schema: schema, types: DefinedTypes(schema), names: names).run(operation, method: method)
    }

    private func call(_ fields: [Field], models: [Model] = [], enums: [OpenEnum] = []) -> String {
        var schema = Schema(name: "A", models: models, enums: enums)
        schema.models.append(Model(name: "Request", fields: fields, pages: []))
        let operation = Operation(
            client: "UserClient", name: "default", page: "", method: .post, path: "/", request: "Request")
        schema.operations = [operation]
        return write(operation, in: schema, method: "default")
    }

    private func argument(_ type: TypeReference, _ example: JSON? = nil, models: [Model] = []) -> String {
        let values: [OpenEnum.Value] = [.init("azure-ad"), .init("default")]
        let call = call(
            [Field(name: "f", type: type, presence: .required, example: example)], models: models,
            enums: [OpenEnum(name: "Request.f", values: values)])
        return String(
            call.dropFirst("let result = try await user.default(.init(f: ".count).prefix { $0 != "\n" }.dropLast(2))
    }

    @Test(arguments: [
        (TypeReference.string, JSON?.none, #""string""#),
        (.string, "say \"\\(hi)\"\n", #""say \"\\(hi)\"\n""#),
        (.string, 5, #""5""#),
        (.integer, 5, "5"),
        (.integer, .number("1.5"), "1"),
        (.number, .number("-1.5e3"), "-1.5e3"),
        (.number, .number("1e999"), "1"),
        (.boolean, false, "false"),
        (.boolean, "yes", "true"),
        (.any, .object([.init("a", .array([.null, 1, "x"]))]), #"["a": [.null, 1, "x"]]"#),
        (.any, nil, "[:]"),
        (.map(.any), .object([.init("a", 1), .init("a", 2)]), #"["a": 1]"#),
        (.map(.any), nil, "[:]"),
        (.array(.string), .array(["a", "b"]), #"["a", "b"]"#),
        (.array(.number), nil, "[1]"),
        (.openEnum("Request.f"), "default", ".default"),
        (.openEnum("Request.f"), "other", #".init(rawValue: "other")"#),
        (.openEnum("Request.f"), nil, ".azureAd"),
        (.openEnum("Nowhere"), "x", #""x""#),
        (.model("Nowhere"), nil, "[:]"),
        (.model("Free"), .object([.init("k", true)]), #"["k": true]"#),
    ])
    func `an example becomes a literal of its type`(type: TypeReference, example: JSON?, literal: String) {
        #expect(argument(type, example, models: [Model(name: "Free", fields: [], pages: [])]) == literal)
    }

    @Test func `models within the request are made of their required fields and the example's`() {
        let fields = [
            Field(name: "in", type: .integer, presence: .required, example: 1),
            Field(name: "y", type: .integer, presence: .optional, example: 2),
        ]
        let model = Model(name: "Point", fields: fields, pages: [])
        let examples: [JSON] = [.object([.init("in", 7)]), .object([.init("y", 8), .init("z", 9)])]
        #expect(
            argument(.array(.model("Point")), .array(examples), models: [model])
                == "[.init(in: 7), .init(in: 1, y: 8)]")
    }

    @Test func `a request that can be left out is shown with a few examples`() {
        let fields = (1...5).map { Field(name: "f\($0)", type: .integer, presence: .optional, example: 1) }
        #expect(call(fields).hasPrefix("let result = try await user.default(.init(f1: 1, f2: 1, f3: 1))\n"))
        #expect(call([]).hasPrefix("let result = try await user.default()\n"))
    }

    @Test func `a long call has an argument a line`() {
        let example = JSON.string(String(repeating: "x", count: 60))
        let fields = ["a", "b"].map { Field(name: $0, type: .string, presence: .required, example: example) }
        #expect(
            call(fields) == """
                let result = try await user.default(
                    .init(
                        a: "\(example.string ?? "")",
                        b: "\(example.string ?? "")"
                    )
                )
                print(result)
                """)
    }

    @Test func `a model that holds itself has no value to show`() {
        let fields = [Field(name: "child", type: .model("Tree"), presence: .required)]
        let call = call(fields, models: [Model(name: "Tree", fields: fields, pages: [])])
        #expect(call.hasPrefix("let result = try await user.default(request)\n"))
    }

    @Test func `models that multiply take no time`() {
        let models = (0..<40).map { level in
            let next = TypeReference.model("M\(level + 1)")
            let fields = ["a", "b", "c"].map { Field(name: $0, type: next, presence: .required) }
            return Model(name: "M\(level)", fields: fields, pages: [])
        }
        let call = call([Field(name: "f", type: .model("M0"), presence: .required)], models: models)
        #expect(call.contains("(request)"))
    }

    @Test func `a call that gives nothing back has no result`() {
        let response = Model(
            name: "Done",
            fields: ["statusCode", "message"].map { Field(name: $0, type: .string, presence: .required) }, pages: [])
        let operation = Operation(
            client: "Client", name: "f", page: "", method: .post, path: "/", response: .model("Done"))
        let schema = Schema(name: "A", operations: [operation], models: [response])
        #expect(write(operation, in: schema, method: "f") == "try await client.f()")
    }
}

import DocsSchema
import SchemaSketch
import Testing

@Suite("A change of types and clients")
struct CompareTypesTests {
    @Test(
        "of models",
        arguments: [
            ComparisonCase("added", "", "Dto; a: string", .init(.modelAdded, "Dto", .safe)),
            ComparisonCase("removed", "Dto; a: string", "", .init(.modelRemoved, "Dto", .breaksSource)),
            ComparisonCase("words", "Dto // One", "Dto // Two", .init(.descriptionChanged, "Dto", .words)),
            .received(
                "of any shape no longer", "", "a: string",
                .init(.modelShapeChanged, "Dto", .breaksSource), .init(.fieldAdded, "Dto.a", .safe)),
            .received(
                "of any shape now", "a: string", "",
                .init(.modelShapeChanged, "Dto", .breaksSource), .init(.fieldRemoved, "Dto.a", .breaksSource)),
        ] as [ComparisonCase])
    func models(_ example: ComparisonCase) { example.check() }

    @Test(
        "of the enum of a field is told of with the field",
        arguments: [
            .received("values for a text", "a: string", "a: enum(x y)", .init(.enumAdded, "Dto.a", .breaksSource)),
            .sent(
                "values for a list of texts", "a: array of string", "a: array of enum(x y)",
                .init(.enumAdded, "Dto.a", .breaksSource)),
            .received("a text for values", "a: enum(x y)", "a: string", .init(.enumRemoved, "Dto.a", .breaksSource)),
            .received(
                "values for a number", "a: number", "a: enum(x y)", .init(.fieldTypeChanged, "Dto.a", .breaksBoth)),
            .received("a value more", "a: enum(x)", "a: enum(x y)", .init(.enumValueAdded, "Dto.a.y", .safe)),
            .sent("a value more to send", "a: enum(x)", "a: enum(x y)", .init(.enumValueAdded, "Dto.a.y", .safe)),
            .received("a value less", "a: enum(x y)", "a: enum(x)", .init(.enumValueRemoved, "Dto.a.y", .breaksSource)),
            .sent(
                "a value less to send", "a: enum(x y)", "a: enum(x)", .init(.enumValueRemoved, "Dto.a.y", .breaksBoth)),
            .received("a value in another order", "a: enum(x y)", "a: enum(y x)"),
            .received(
                "a value in another spelling", "a: enum(lark-app)", "a: enum(larkApp)",
                .init(.enumValueRenamedLikely, "Dto.a.lark-app", .breaksSource)),
            .parameters("of a parameter", "a: enum(x)", "a: enum(x y)", .init(.enumValueAdded, "C.setIt.a.y", .safe)),
            .received(
                "that came with its field", "b: string", "b: string; a: enum(x)", .init(.fieldAdded, "Dto.a", .safe)),
        ] as [ComparisonCase])
    func ownEnums(_ example: ComparisonCase) { example.check() }

    @Test(
        "of an enum that stands alone is told of once",
        arguments: [
            ComparisonCase("added", "", "enum Color: red", .init(.enumAdded, "Color", .safe)),
            ComparisonCase("removed", "enum Color: red", "", .init(.enumRemoved, "Color", .breaksSource)),
            ComparisonCase(
                "a value less that is sent", "enum Color: red, green; POST /it C.setIt -> nothing; a: Color; b: Color",
                "enum Color: red; POST /it C.setIt -> nothing; a: Color; b: Color",
                .init(.enumValueRemoved, "Color.green", .breaksBoth)),
            ComparisonCase(
                "a value less that is received", "enum Color: red, green; GET /it C.getIt -> Color",
                "enum Color: red; GET /it C.getIt -> Color", .init(.enumValueRemoved, "Color.green", .breaksSource)),
        ] as [ComparisonCase])
    func enums(_ example: ComparisonCase) { example.check() }

    @Test(
        "of clients and of what holds for all calls",
        arguments: [
            ComparisonCase("added", "", "client C", .init(.clientAdded, "C", .safe)),
            ComparisonCase("removed", "client C", "", .init(.clientRemoved, "C", .breaksSource)),
            ComparisonCase("words", "client C // One", "client C // Two", .init(.descriptionChanged, "C", .words)),
            ComparisonCase(
                "another address", "client C https://a.com", "client C https://b.com",
                .init(.baseURLChanged, "C", .breaksWire)),
            ComparisonCase(
                "other credentials", "client C [authentication: bearer]", "client C [authentication: basic]",
                .init(.authenticationChanged, "C", .breaksSource)),
            ComparisonCase(
                "credentials", "client C", "client C [authentication: basic]",
                .init(.authenticationChanged, "C", .safe)),
            ComparisonCase(
                "another symbol of a field", "Dto; a: string", "Dto; a: string [symbol: b]",
                .init(.symbolChanged, "Dto.a", .breaksSource)),
            ComparisonCase("an address", "client C", "client C https://b.com", .init(.baseURLChanged, "C", .safe)),
            ComparisonCase(
                "no address", "client C https://a.com", "client C", .init(.baseURLChanged, "C", .breaksSource)),
            ComparisonCase(
                "another envelope", "envelope ok text data", "envelope ok text result",
                .init(.envelopeChanged, "Pets", .breaksWire)),
            ComparisonCase("another name of the API", "api A", "api B", .init(.apiRenamed, "B", .words)),
        ] as [ComparisonCase])
    func clients(_ example: ComparisonCase) { example.check() }

    @Test("says what was there before and what is there now")
    func texts() {
        func texts(_ old: String, _ new: String) -> [[String?]] {
            CompareSchemas().run(Schema(sketch: old), Schema(sketch: new)).map { [$0.old, $0.new] }
        }
        #expect(texts("Dto; a: array of string", "Dto; a: integer") == [["array of string", "integer"]])
        #expect(
            texts("Dto; a: string; b: string; c: string", "Dto; c: string; b: string; a: string") == [
                ["a, b, c", "c, b, a"]
            ])
        #expect(texts("Dto; a: string", "Dto; a: string; b: string!") == [[nil, "string, required"]])
        #expect(texts("Dto; a: string", "Dto; a: enum(x y)") == [["string", "x, y"]])
        #expect(texts("Dto; a: string", "Dto; a: string // New") == [[nil, "New"]])
        #expect(
            texts("GET /a C.a -> nothing", "POST /a C.a => string") == [
                ["GET", "POST"], ["nothing", "string without envelope"],
            ])
    }
}

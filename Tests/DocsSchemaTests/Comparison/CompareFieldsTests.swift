import DocsSchema
import Testing

@Suite("A change of a field")
struct CompareFieldsTests {
    @Test(
        "of what is received breaks those who read it",
        arguments: [
            .received("added and optional", "a: string", "a: string; b: string", .init(.fieldAdded, "Dto.b", .safe)),
            .received("added and required", "a: string", "a: string; b: string!", .init(.fieldAdded, "Dto.b", .safe)),
            .received(
                "removed while required", "a: string; b: string!", "a: string",
                .init(.fieldRemoved, "Dto.b", .breaksBoth)),
            .received(
                "removed while optional", "a: string; b: string", "a: string",
                .init(.fieldRemoved, "Dto.b", .breaksSource)),
            .received(
                "no longer always there", "a: string!", "a: string", .init(.fieldBecameOptional, "Dto.a", .breaksBoth)),
            .received(
                "now always there", "a: string", "a: string!", .init(.fieldBecameRequired, "Dto.a", .breaksSource)),
            .received(
                "of a wider number", "a: integer", "a: number", .init(.fieldTypeChanged, "Dto.a", .breaksBoth)),
            .received(
                "of a narrower number", "a: number", "a: integer", .init(.fieldTypeChanged, "Dto.a", .breaksSource)),
            .received("of lost type", "a: string", "a: any", .init(.fieldTypeChanged, "Dto.a", .breaksBoth)),
            .received("of found type", "a: any", "a: string", .init(.fieldTypeChanged, "Dto.a", .breaksSource)),
            .received(
                "that is a list now", "a: string", "a: array of string",
                .init(.fieldTypeChanged, "Dto.a", .breaksBoth)),
            .received(
                "in another place", "a: string; b: string", "b: string; a: string",
                .init(.fieldOrderChanged, "Dto", .safe)),
            .received(
                "of another default", "a: string [default: x]", "a: string [default: y]",
                .init(.defaultChanged, "Dto.a", .words)),
            .received(
                "of a lower limit", "a: array of string [max: 50]", "a: array of string [max: 20]",
                .init(.maxItemsChanged, "Dto.a", .words)),
        ] as [ComparisonCase])
    func received(_ example: ComparisonCase) { example.check() }

    @Test(
        "of what is sent breaks those who build it",
        arguments: [
            .sent("added and optional", "a: string", "a: string; b: string", .init(.fieldAdded, "Dto.b", .safe)),
            .sent(
                "added in front and optional", "a: string", "b: string; a: string", .init(.fieldAdded, "Dto.b", .safe)),
            .sent("added and required", "a: string", "a: string; b: string!", .init(.fieldAdded, "Dto.b", .breaksBoth)),
            .sent(
                "removed while optional", "a: string; b: string", "a: string",
                .init(.fieldRemoved, "Dto.b", .breaksBoth)),
            .sent("now demanded", "a: string", "a: string!", .init(.fieldBecameRequired, "Dto.a", .breaksBoth)),
            .sent("no longer demanded", "a: string!", "a: string", .init(.fieldBecameOptional, "Dto.a", .safe)),
            .sent("of a wider number", "a: integer", "a: number", .init(.fieldTypeChanged, "Dto.a", .breaksSource)),
            .sent("of a narrower number", "a: number", "a: integer", .init(.fieldTypeChanged, "Dto.a", .breaksBoth)),
            .sent("of lost type", "a: string", "a: any", .init(.fieldTypeChanged, "Dto.a", .breaksSource)),
            .sent("of found type", "a: any", "a: string", .init(.fieldTypeChanged, "Dto.a", .breaksBoth)),
            .sent(
                "in another place", "a: string; b: string", "b: string; a: string",
                .init(.fieldOrderChanged, "Dto", .breaksSource)),
            .sent(
                "of another default", "a: string [default: x]", "a: string [default: y]",
                .init(.defaultChanged, "Dto.a", .breaksWire)),
            .sent("of a new default", "a: string", "a: string [default: y]", .init(.defaultChanged, "Dto.a", .words)),
            .sent("of no default", "a: string [default: x]", "a: string", .init(.defaultChanged, "Dto.a", .words)),
            .sent(
                "of a lower limit", "a: array of string [max: 50]", "a: array of string [max: 20]",
                .init(.maxItemsChanged, "Dto.a", .breaksWire)),
            .sent(
                "of a higher limit", "a: array of string [max: 20]", "a: array of string [max: 50]",
                .init(.maxItemsChanged, "Dto.a", .safe)),
            .sent(
                "of a new limit", "a: array of string", "a: array of string [max: 50]",
                .init(.maxItemsChanged, "Dto.a", .breaksWire)),
            .sent(
                "of no limit", "a: array of string [max: 20]", "a: array of string",
                .init(.maxItemsChanged, "Dto.a", .safe)),
        ] as [ComparisonCase])
    func sent(_ example: ComparisonCase) { example.check() }

    @Test(
        "that only words tell of breaks nothing",
        arguments: [
            .sent(
                "example", "a: string [example: x]", "a: string [example: y]", .init(.exampleChanged, "Dto.a", .words)),
            .received(
                "description", "a: string // One", "a: string // Two",
                .init(.descriptionChanged, "Dto.a", .words)),
            .parameters("nothing", "a: string! [default: x] // One", "a: string! [default: x] // One"),
        ] as [ComparisonCase])
    func words(_ example: ComparisonCase) { example.check() }

    @Test(
        "of a model that goes both ways counts both ways",
        arguments: [
            ComparisonCase(
                "required", "POST /it C.setIt -> Dto; it: Dto!; Dto; a: string",
                "POST /it C.setIt -> Dto; it: Dto!; Dto; a: string!",
                .init(.fieldBecameRequired, "Dto.a", .breaksBoth)),
            ComparisonCase(
                "optional", "POST /it C.setIt -> Dto; it: Dto!; Dto; a: string!",
                "POST /it C.setIt -> Dto; it: Dto!; Dto; a: string",
                .init(.fieldBecameOptional, "Dto.a", .breaksBoth)),
            ComparisonCase(
                "no operation has it", "Dto; a: string", "Dto; a: string!",
                .init(.fieldBecameRequired, "Dto.a", .breaksBoth)),
            ComparisonCase(
                "sent only since", "GET /it C.getIt -> Dto; Dto; a: string",
                "GET /it C.getIt -> Dto; POST /it C.setIt -> nothing; it: Dto!; Dto; a: string!",
                .init(.operationAdded, "C.setIt", .safe), .init(.fieldBecameRequired, "Dto.a", .breaksSource)),
            ComparisonCase(
                "deep inside what is sent",
                "POST /it C.setIt -> nothing; it: Dto!; Dto; list: array of Item; Item; a: string",
                "POST /it C.setIt -> nothing; it: Dto!; Dto; list: array of Item; Item; a: string!",
                .init(.fieldBecameRequired, "Item.a", .breaksBoth)),
        ] as [ComparisonCase])
    func travel(_ example: ComparisonCase) { example.check() }

    @Test(
        "to another model breaks the wire only if that cannot be read",
        arguments: [
            ComparisonCase(
                "the new one has all that was required",
                "GET /it C.getIt -> Dto; Dto; a: One; One; x: string!; Two; x: string!; y: string",
                "GET /it C.getIt -> Dto; Dto; a: Two; One; x: string!; Two; x: string!; y: string",
                .init(.fieldTypeChanged, "Dto.a", .breaksSource)),
            ComparisonCase(
                "the new one lacks what was required",
                "GET /it C.getIt -> Dto; Dto; a: One; One; x: string!; Two; y: string",
                "GET /it C.getIt -> Dto; Dto; a: Two; One; x: string!; Two; y: string",
                .init(.fieldTypeChanged, "Dto.a", .breaksBoth)),
            ComparisonCase(
                "of a type that holds itself", "GET /it C.getIt -> Dto; Dto; a: One; One; x: One; Two; x: Two",
                "GET /it C.getIt -> Dto; Dto; a: Two; One; x: One; Two; x: Two",
                .init(.fieldTypeChanged, "Dto.a", .breaksSource)),
            .received(
                "an object to any of it", "a: object", "a: map of string",
                .init(.fieldTypeChanged, "Dto.a", .breaksSource)),
        ] as [ComparisonCase])
    func otherModel(_ example: ComparisonCase) { example.check() }
}

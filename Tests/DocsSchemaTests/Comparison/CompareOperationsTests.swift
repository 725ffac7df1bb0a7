import DocsSchema
import SchemaSketch
import Testing

@Suite("A change of an operation")
struct CompareOperationsTests {
    private static let tail = "; Dto; a: string!"

    @Test(
        "breaks or not by what is sent to where",
        arguments: [
            ComparisonCase("added", "", "GET /it C.getIt -> nothing", .init(.operationAdded, "C.getIt", .safe)),
            ComparisonCase(
                "removed", "GET /it C.getIt -> nothing", "", .init(.operationRemoved, "C.getIt", .breaksBoth)),
            ComparisonCase(
                "another method", "GET /it C.getIt -> nothing", "POST /it C.getIt -> nothing",
                .init(.methodChanged, "C.getIt", .breaksWire)),
            ComparisonCase(
                "another path", "GET /it C.getIt -> nothing", "GET /that C.getIt -> nothing",
                .init(.pathChanged, "C.getIt", .breaksWire)),
            ComparisonCase(
                "another name of a placeholder", "GET /it/{id} C.getIt -> nothing", "GET /it/{itId} C.getIt -> nothing",
                .init(.pathChanged, "C.getIt", .safe)),
            ComparisonCase(
                "another body", "POST /it C.setIt -> nothing; a: object!",
                "POST /it C.setIt -> nothing [body: a]; a: object!",
                .init(.bodyChanged, "C.setIt", .breaksWire)),
            ComparisonCase(
                "pages no longer", "GET /it C.getIt -> Dto [paging: page limit list]", "GET /it C.getIt -> Dto",
                .init(.pagingChanged, "C.getIt", .breaksSource)),
            ComparisonCase(
                "pages for the first time", "GET /it C.getIt -> Dto",
                "GET /it C.getIt -> Dto [paging: page limit list]",
                .init(.pagingChanged, "C.getIt", .safe)),
            ComparisonCase(
                "pages elsewhere", "GET /it C.getIt -> Dto [paging: page limit list]",
                "GET /it C.getIt -> Dto [paging: page size list]", .init(.pagingChanged, "C.getIt", .breaksWire)),
            ComparisonCase(
                "another symbol", "GET /it C.getIt -> nothing", "GET /it C.getIt -> nothing [symbol: it]",
                .init(.symbolChanged, "C.getIt", .breaksSource)),
            ComparisonCase(
                "another type for the request", "POST /it C.setIt -> nothing; a: string",
                "POST /it C.setIt -> nothing [request: SetDto]; a: string",
                .init(.requestModelChanged, "C.setIt", .breaksSource)),
            ComparisonCase(
                "words", "GET /it C.getIt -> nothing [title: It] [tag: a] [page: a.md] [sample: x] // This",
                "GET /it C.getIt -> nothing [title: That] [tag: b] [page: b.md] [sample: y] // That",
                .init(.titleChanged, "C.getIt", .words), .init(.descriptionChanged, "C.getIt", .words),
                .init(.tagChanged, "C.getIt", .words), .init(.pageMoved, "C.getIt", .words),
                .init(.sampleChanged, "C.getIt", .words)),
        ] as [ComparisonCase])
    func operations(_ example: ComparisonCase) { example.check() }

    @Test(
        "shows in its parameters",
        arguments: [
            .parameters(
                "added and required", "a: string", "a: string; b: string!",
                .init(.parameterAddedRequired, "C.setIt.b", .breaksBoth)),
            .parameters(
                "added and optional", "a: string", "a: string; b: string",
                .init(.parameterAddedOptional, "C.setIt.b", .safe)),
            .parameters("the first, and optional", "", "b: string", .init(.parameterAddedOptional, "C.setIt.b", .safe)),
            .parameters(
                "the first, and required", "", "b: string!",
                .init(.parameterAddedRequired, "C.setIt.b", .breaksBoth)),
            .parameters(
                "removed", "a: string; b: string", "a: string", .init(.parameterRemoved, "C.setIt.b", .breaksBoth)),
            .parameters("the last removed", "b: string", "", .init(.parameterRemoved, "C.setIt.b", .breaksBoth)),
            .parameters(
                "now demanded", "a: string", "a: string!", .init(.parameterBecameRequired, "C.setIt.a", .breaksBoth)),
            .parameters(
                "no longer demanded", "a: string!", "a: string", .init(.parameterBecameOptional, "C.setIt.a", .safe)),
            .parameters(
                "of another type", "a: string!", "a: boolean!", .init(.parameterTypeChanged, "C.setIt.a", .breaksBoth)),
            .parameters(
                "in another order", "a: string; b: string; c: string", "a: string; c: string; b: string",
                .init(.parameterOrderChanged, "C.setIt", .breaksSource)),
        ] as [ComparisonCase])
    func parameters(_ example: ComparisonCase) { example.check() }

    @Test(
        "shows in what it returns",
        arguments: [
            ComparisonCase(
                "something for nothing", "GET /it C.getIt -> nothing" + tail, "GET /it C.getIt -> Dto" + tail,
                .init(.responseAdded, "C.getIt", .breaksSource)),
            ComparisonCase(
                "nothing for something", "GET /it C.getIt -> Dto" + tail, "GET /it C.getIt -> nothing" + tail,
                .init(.responseRemoved, "C.getIt", .breaksBoth)),
            ComparisonCase(
                "stated now", "GET /it C.getIt" + tail, "GET /it C.getIt -> Dto" + tail,
                .init(.responseAdded, "C.getIt", .breaksSource)),
            ComparisonCase(
                "stated no longer", "GET /it C.getIt -> Dto" + tail, "GET /it C.getIt" + tail,
                .init(.responseRemoved, "C.getIt", .breaksBoth)),
            ComparisonCase(
                "of another type", "GET /it C.getIt -> string", "GET /it C.getIt -> boolean",
                .init(.responseTypeChanged, "C.getIt", .breaksBoth)),
            ComparisonCase(
                "of a type that is read as before", "GET /it C.getIt -> number", "GET /it C.getIt -> integer",
                .init(.responseTypeChanged, "C.getIt", .breaksSource)),
            ComparisonCase(
                "out of the envelope", "GET /it C.getIt -> string", "GET /it C.getIt => string",
                .init(.responseTypeChanged, "C.getIt", .breaksWire)),
            ComparisonCase(
                "described in other words", "GET /it C.getIt -> string [returns: It]",
                "GET /it C.getIt -> string [returns: That]",
                .init(.descriptionChanged, "C.getIt.response", .words)),
        ] as [ComparisonCase])
    func responses(_ example: ComparisonCase) { example.check() }

    @Test("does not show in the name of the wrapper around what it returns")
    func wrappers() {
        let old = Schema(sketch: "GET /it C.getIt -> Dto" + Self.tail)
        var new = old
        new.models[0].name = "OtherWrapper"
        new.operations[0].response = .model("OtherWrapper")
        #expect(CompareSchemas().run(old, new).isEmpty)
    }
}

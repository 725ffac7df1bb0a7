import DocsSchema
import SchemaSketch
import Testing

@Suite("A rename")
struct FollowRenamesTests {
    private static let user = "id: string!; email: string; phone: string"
    private static let get = "GET /user C.getUser -> "

    @Test(
        "is likely where nearly everything is as before",
        arguments: [
            ComparisonCase(
                "operation at the same address", "GET /user C.getUser -> User; id: string!; User; a: string",
                "GET /user C.fetchOne -> User; id: string!; User; a: string",
                .init(.operationRenamedLikely, "C.getUser", .breaksSource)),
            ComparisonCase(
                "operation with the same parameters and a near name", "GET /get-user C.getUser -> string; id: string!",
                "GET /get-user-info C.getUserInfo -> string; id: string!",
                .init(.operationRenamedLikely, "C.getUser", .breaksSource),
                .init(.pathChanged, "C.getUserInfo", .breaksWire)),
            ComparisonCase(
                "client with the same operations", "client Old; GET /a Old.a -> nothing; GET /b Old.b -> nothing",
                "client New; GET /a New.a -> nothing; GET /b New.b -> nothing",
                .init(.clientRenamedLikely, "Old", .breaksSource)),
            ComparisonCase(
                "model that an operation returns", get + "User; User; " + user, get + "UserDto; UserDto; " + user,
                .init(.modelRenamedLikely, "User", .breaksSource)),
            ComparisonCase(
                "model with a field more", get + "User; User; " + user,
                get + "Person; Person; " + user + "; age: integer",
                .init(.modelRenamedLikely, "User", .breaksSource), .init(.fieldAdded, "Person.age", .safe)),
            ComparisonCase(
                "model inside a model", get + "User; User; role: Role!; id: string; Role; code: string",
                get + "UserDto; UserDto; role: RoleDto!; id: string; RoleDto; code: string",
                .init(.modelRenamedLikely, "User", .breaksSource), .init(.modelRenamedLikely, "Role", .breaksSource)),
            ComparisonCase(
                "model that no operation has", "User; " + user, "UserDto; " + user,
                .init(.modelRenamedLikely, "User", .breaksSource)),
            ComparisonCase(
                "model with an enum in it", get + "User; User; status: enum(x y)",
                get + "UserDto; UserDto; status: enum(x y)",
                .init(.modelRenamedLikely, "User", .breaksSource)),
            ComparisonCase(
                "enum with the same values", "enum Color: red, green; Dto; a: Color",
                "enum Colour: red, green; Dto; a: Colour",
                .init(.enumRenamedLikely, "Color", .breaksSource)),
            .received(
                "field in another spelling", "user_id: string!; b: string", "userId: string!; b: string",
                .init(.fieldRenamedLikely, "Dto.user_id", .breaksBoth)),
            .received(
                "optional field in another spelling", "user_id: string", "userId: string",
                .init(.fieldRenamedLikely, "Dto.user_id", .breaksSource)),
            .received(
                "field with a near name in the same place", "a: string; phone: string; b: string",
                "a: string; phoneNumber: string; b: string", .init(.fieldRenamedLikely, "Dto.phone", .breaksSource)),
            .received(
                "field with its words, its example and its place", "login: string [example: x] // Name",
                "account: string [example: x] // Name", .init(.fieldRenamedLikely, "Dto.login", .breaksSource)),
            .received(
                "field with an enum", "the_kind: enum(x y)", "theKind: enum(x y)",
                .init(.fieldRenamedLikely, "Dto.the_kind", .breaksSource)),
            .sent(
                "field that is sent", "user_id: string", "userId: string",
                .init(.fieldRenamedLikely, "Dto.user_id", .breaksBoth)),
            .parameters(
                "parameter", "user_id: string", "userId: string",
                .init(.parameterRenamedLikely, "C.setIt.user_id", .breaksBoth)),
        ] as [ComparisonCase])
    func likely(_ example: ComparisonCase) { example.check() }

    @Test(
        "is not guessed where it would be a guess",
        arguments: [
            ComparisonCase(
                "operations that share a word", "GET /lock-user C.lockUser -> nothing; id: string!",
                "GET /drop-user C.dropUser -> nothing; id: string!",
                .init(.operationRemoved, "C.lockUser", .breaksBoth), .init(.operationAdded, "C.dropUser", .safe)),
            ComparisonCase(
                "operations with other parameters", "GET /a C.getUser -> nothing; id: string!",
                "GET /b C.getUsers -> nothing; page: integer",
                .init(.operationRemoved, "C.getUser", .breaksBoth), .init(.operationAdded, "C.getUsers", .safe)),
            ComparisonCase(
                "operations with another result", "GET /a C.getUser -> string; id: string!",
                "GET /b C.getUsers -> boolean; id: string!",
                .init(.operationRemoved, "C.getUser", .breaksBoth), .init(.operationAdded, "C.getUsers", .safe)),
            ComparisonCase(
                "two that could be it", "GET /a C.getUser -> nothing",
                "GET /b C.getUserA -> nothing; GET /c C.getUserB -> nothing",
                .init(.operationRemoved, "C.getUser", .breaksBoth), .init(.operationAdded, "C.getUserA", .safe),
                .init(.operationAdded, "C.getUserB", .safe)),
            ComparisonCase(
                "pages of two kinds", "UserPage; count: integer; list: array of User; User; a: string",
                "RolePage; count: integer; list: array of Role; Role; b: string",
                .init(.modelRemoved, "UserPage", .breaksSource), .init(.modelRemoved, "User", .breaksSource),
                .init(.modelAdded, "RolePage", .safe), .init(.modelAdded, "Role", .safe)),
            ComparisonCase(
                "models that share nothing but a place", get + "User; User; a: string!",
                get + "Token; Token; b: string!",
                .init(.responseTypeChanged, "C.getUser", .breaksBoth), .init(.modelRemoved, "User", .breaksSource),
                .init(.modelAdded, "Token", .safe)),
            .received(
                "times of two things", "x: string; createdAt: string; y: string",
                "x: string; updatedAt: string; y: string",
                .init(.fieldRemoved, "Dto.createdAt", .breaksSource), .init(.fieldAdded, "Dto.updatedAt", .safe)),
            .received(
                "near names of other types", "x: string; user: string", "x: string; userIds: array of string",
                .init(.fieldRemoved, "Dto.user", .breaksSource), .init(.fieldAdded, "Dto.userIds", .safe)),
            .received(
                "enum values that are near", "a: enum(activated)", "a: enum(deactivated)",
                .init(.enumValueRemoved, "Dto.a.activated", .breaksSource),
                .init(.enumValueAdded, "Dto.a.deactivated", .safe)),
        ] as [ComparisonCase])
    func notGuessed(_ example: ComparisonCase) { example.check() }

    @Test("that is confirmed needs no likeness")
    func confirmed() {
        let old = Schema(sketch: "GET /a C.fetch -> User; key: string!; User; a: string")
        let new = Schema(sketch: "GET /b C.getPerson -> Person; id: string!; Person; b: string")
        let renames = Renames(
            operations: ["C.fetch": "getPerson", "C.gone": "x"], models: ["User": "Person"],
            fields: ["Person.a": "b", "C.getPerson.key": "id"])
        let found = CompareSchemas(renames: renames).run(old, new).map(ExpectedChange.init)
        #expect(
            found == [
                .init(.operationRenamed, "C.fetch", .breaksSource),
                .init(.modelRenamed, "User", .breaksSource),
                .init(.parameterRenamed, "C.getPerson.key", .breaksBoth),
                .init(.fieldRenamed, "Person.a", .breaksSource),
                .init(.pathChanged, "C.getPerson", .breaksWire),
            ])
    }

    @Test("is no matter between a schema and itself", arguments: ["", get + "User; User; " + user, "enum Color: red"])
    func same(sketch: String) {
        #expect(CompareSchemas().run(Schema(sketch: sketch), Schema(sketch: sketch)).isEmpty)
    }
}

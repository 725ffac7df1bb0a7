import DocsSchema

@testable import DocsEmitter

/// The files of a schema's reference, by their paths.
func referenceFiles(_ schema: Schema) throws -> [String: String] {
    Dictionary(uniqueKeysWithValues: try EmitReference().run(schema).map { ($0.path, $0.text) })
}

extension Operation {
    /// One with a request, a response and a sample of what comes back.
    static let ofReference =
        Operation(
            client: "ManagementClient", name: "getUser", title: "Get a user", description: "Finds a user.\n\nOnce.",
            tag: "Users", page: "management/Users/get-user.md", method: .get, path: "/api/v3/get-user",
            request: "GetUserRequest", response: .model("UserRespDto"),
            sampleResult: .object([.init("statusCode", 200), .init("data", .object([.init("userId", "6229")]))]))
}

extension Schema {
    /// An operation with all that its page shows, and a data structure that no page does.
    static let ofReference =
        Schema(
            name: "Sample",
            operations: [.ofReference],
            models: [
                Model(
                    name: "GetUserRequest",
                    fields: [
                        Field(
                            name: "userId", type: .string, presence: .required, example: "6229", description: "Its id"),
                        Field(
                            name: "userIdType", type: .openEnum("GetUserRequest.userIdType"), presence: .optional,
                            defaultValue: "user_id", description: "What the id is"),
                    ],
                    pages: []),
                Model(
                    name: "IdentityDto", description: "Where a user comes from.",
                    fields: [Field(name: "kind", type: .openEnum("Kind"), presence: .required)], pages: []),
                Model(name: "Lost", fields: [], pages: []),
                Model(
                    name: "UserDto",
                    fields: [
                        Field(name: "userId", type: .string, presence: .required, example: "6229"),
                        Field(name: "gender", type: .string, presence: .optional, defaultValue: "U"),
                        Field(name: "identities", type: .array(.model("IdentityDto")), presence: .optional),
                    ],
                    pages: []),
                Model(
                    name: "UserRespDto",
                    fields: [
                        Field(name: "statusCode", type: .number, presence: .required, description: "200 is success"),
                        Field(name: "message", type: .string, presence: .required),
                        Field(name: "apiCode", type: .number, presence: .optional),
                        Field(name: "requestId", type: .string, presence: .optional),
                        Field(name: "data", type: .model("UserDto"), presence: .required),
                    ],
                    pages: []),
            ],
            enums: [
                OpenEnum(
                    name: "GetUserRequest.userIdType",
                    values: [.init("user_id", description: "The user's own"), .init("email")]),
                OpenEnum(name: "Kind", values: [.init("social", description: "A network"), .init("two words")]),
            ]
        )
}

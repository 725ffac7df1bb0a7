import DocsSchema

/// An API with an operation of each kind.
enum SampleSchema {
    static let schema = Schema(
        name: "Sample",
        clients: [Client(name: "ManagementClient", baseURL: "https://api.example.com")],
        operations: operations,
        models: models,
        enums: [
            OpenEnum(
                name: "GetUserRequest.userIdType",
                values: [.init("user_id", description: "The id."), .init("PHONE"), .init("default")]
            ),
            OpenEnum(name: "ResourceType", values: [.init("TREE", description: "A tree.")]),
            OpenEnum(name: "UserRespDto.statusCode", values: [.init("200")]),
        ]
    )

    private static let operations = [
        operation("getUser", .get, request: "GetUserRequest", response: .model("UserRespDto")),
        operation("getSystem", .get, tag: "", response: nil),
        operation("importAll", .post, tag: "", request: "ImportRequest", response: .array(.model("Tree"))),
        operation("logout", .post, tag: "用户资料", response: .model("CommonRespDto")),
    ]

    private static func operation(
        _ name: String, _ method: HTTPMethod, tag: String = "users", request: String? = nil, response: TypeReference?
    ) -> Operation {
        Operation(
            client: "ManagementClient",
            name: name,
            title: "Title of \(name)",
            description: name == "getUser" ? "Looks a user up.<br>See <a href=\"#UserDto\">UserDto</a>." : "",
            tag: tag,
            page: "management/\(name).md",
            method: method,
            path: "/api/v3/\(name)",
            request: request,
            response: response
        )
    }

    private static let models = [
        Model(name: "CommonRespDto", fields: envelope(nil), pages: []),
        Model(
            name: "GetUserRequest",
            fields: [
                Field(name: "userId", type: .string, presence: .required, example: "62299d", description: "The user."),
                Field(
                    name: "userIdType",
                    type: .openEnum("GetUserRequest.userIdType"),
                    presence: .optional,
                    defaultValue: "user_id"
                ),
                Field(name: "fields", type: .array(.string), presence: .optional, maxItems: 50),
            ],
            pages: []
        ),
        Model(
            name: "ImportRequest",
            fields: [Field(name: "user", type: .model("UserDto"), presence: .optional)],
            pages: []
        ),
        Model(name: "Profile", fields: [], pages: []),
        Model(
            name: "Tree",
            fields: [
                Field(name: "children", type: .array(.model("Tree")), presence: .required),
                Field(name: "parent", type: .model("Tree"), presence: .optional),
                Field(name: "type", type: .openEnum("ResourceType"), presence: .optional),
            ],
            pages: []
        ),
        Model(
            name: "UserDto",
            description: "A user.",
            fields: [
                Field(name: "email", type: .string, presence: .optional),
                Field(name: "zh-CN", type: .map(.any), presence: .required),
                Field(name: "profile", type: .model("Profile"), presence: .optional),
            ],
            pages: []
        ),
        Model(name: "UserRespDto", fields: envelope(.model("UserDto")), pages: []),
    ]

    private static func envelope(_ payload: TypeReference?) -> [Field] {
        let status = Field(name: "statusCode", type: .openEnum("UserRespDto.statusCode"), presence: .required)
        let message = Field(name: "message", type: .string, presence: .required)
        let data = payload.map { Field(name: "data", type: $0, presence: .required, description: "The user found") }
        return [status, message] + [data].compactMap(\.self)
    }
}

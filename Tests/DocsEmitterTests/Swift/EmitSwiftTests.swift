import DocsEmitter
import DocsSchema
import Testing

struct EmitSwiftTests {
    private let files = try? Dictionary(
        uniqueKeysWithValues: EmitSwift().run(SampleSchema.schema).map { ($0.path, $0.text) })

    @Test("Operations stand together by client and tag with their requests, other types by first letter")
    func laysOutFiles() {
        #expect(
            files?.keys.sorted() == [
                "Swift/Clients/ManagementClient.swift",
                "Swift/Operations/ManagementClient+Operations.swift",
                "Swift/Operations/ManagementClient+users.swift",
                "Swift/Operations/ManagementClient+用户资料.swift",
                "Swift/Types/P.swift",
                "Swift/Types/R.swift",
                "Swift/Types/T.swift",
                "Swift/Types/U.swift",
            ])
    }

    @Test("An operation returns the payload, not the envelope, and says where it stands")
    func emitsOperations() {
        #expect(
            files?["Swift/Operations/ManagementClient+users.swift"]?.hasPrefix(
                #"""
                public import DocsRuntime

                extension ManagementClient {
                    /// Title of getUser
                    ///
                    /// Looks a user up.
                    /// See ``UserDto``.
                    ///
                    /// `GET /api/v3/getUser`, documented in `management/getUser.md`.
                    ///
                    /// - Parameter request: The parameters of the operation.
                    /// - Returns: The user found
                    /// - Throws: `APIError`.
                    public func getUser(_ request: GetUserRequest) async throws -> UserDto {
                        try await api.payload(
                            of: APIOperation(
                                client: "ManagementClient",
                                name: "getUser",
                                method: .get,
                                path: "/api/v3/getUser",
                                tag: "users",
                                page: "management/getUser.md"
                            ),
                            request
                        )
                    }
                }

                """#) == true)
    }

    @Test("An acknowledgment returns nothing, a request without required parts has a default")
    func emitsOtherKinds() throws {
        let logout = try #require(files?["Swift/Operations/ManagementClient+用户资料.swift"])
        #expect(logout.contains("public func logout() async throws {\n        try await api.acknowledge(\n"))
        let others = try #require(files?["Swift/Operations/ManagementClient+Operations.swift"])
        #expect(others.contains("public func importAll(_ request: ImportRequest = .init()) async throws -> [Tree] {"))
        #expect(others.contains("public func getSystem() async throws -> JSONValue {\n        try await api.body(\n"))
        #expect(others.hasPrefix("public import DocsRuntime\n"))
    }

    @Test("A response that is no envelope is returned itself, and not what one of its fields says")
    func emitsBodies() throws {
        let page = Field(name: "data", type: .string, presence: .required, description: "The text")
        let schema = Schema(
            name: "S",
            operations: [
                Operation(
                    client: "C", name: "getPage", page: "p.md", method: .get, path: "/p", response: .model("Page"))
            ],
            models: [Model(name: "Page", fields: [page], pages: [])])
        let text = try #require(EmitSwift().run(schema).first { $0.path.contains("Operations") }?.text)
        #expect(text.contains("-> PageModel {"))
        #expect(!text.contains("- Returns:"))
    }

    @Test("A request is encoded only, its enum is open, and its fields are documented")
    func emitsRequests() {
        #expect(
            files?["Swift/Operations/ManagementClient+users.swift"]?.hasSuffix(
                #"""
                }

                /// The parameters of getUser.
                public struct GetUserRequest: Sendable, Encodable {
                    /// The user.
                    ///
                    /// Example: `62299d`.
                    public var userId: String

                    /// Default: `user_id`.
                    public var userIdType: UserIdType?

                    /// At most 50 elements.
                    public var fields: [String]?

                    public init(
                        userId: String,
                        userIdType: UserIdType? = nil,
                        fields: [String]? = nil
                    ) {
                        self.userId = userId
                        self.userIdType = userIdType
                        self.fields = fields
                    }

                    public func encode(to encoder: any Encoder) throws {
                        var fields = encoder.fields()
                        try fields.encode(userId, "userId")
                        try fields.encodeIfPresent(userIdType, "userIdType")
                        try fields.encodeIfPresent(self.fields, "fields")
                    }

                    /// The values the documentation names; others are kept as they are.
                    public typealias UserIdType = OpenEnum<UserIdTypeValues>

                    /// Tells the values of ``UserIdType`` from those of other enums.
                    public enum UserIdTypeValues {}
                }

                extension OpenEnum where Values == GetUserRequest.UserIdTypeValues {
                    /// The id.
                    public static var userId: Self { Self(rawValue: "user_id") }

                    public static var phone: Self { Self(rawValue: "PHONE") }

                    public static var `default`: Self { Self(rawValue: "default") }
                }

                """#) == true)
    }

    @Test("Names of the configuration are those of generated code, and the wire keeps its own")
    func emitsSymbols() throws {
        var schema = SampleSchema.schema
        let operation = try #require(schema.operations.firstIndex { $0.name == "getUser" })
        schema.operations[operation].symbol = "user"
        let model = try #require(schema.models.firstIndex { $0.name == "UserDto" })
        schema.models[model].symbol = "User"
        schema.models[model].fields[0].symbol = "identifier"
        let value = schema.enums[0].values[0].value
        schema.enums[0].values[0].symbol = "theFirst"
        let files = try EmitAPI().run(schema)
        let text = files.filter { $0.path.hasPrefix("Swift/") }.map(\.text).joined()
        #expect(text.contains("public func user(_ request: GetUserRequest) async throws -> User {"))
        #expect(text.contains("path: \"/api/v3/getUser\""))
        #expect(text.contains("public var identifier: "))
        #expect(text.contains("theFirst: Self { Self(rawValue: \"\(value)\") }"))
        #expect(text.contains("(\"\(schema.models[model].fields[0].name)\")"))
        let json = try #require(files.first { $0.path == "schema.json" }?.text)
        #expect(json.contains(#""symbol": "identifier""#))
    }

    @Test("A response is decoded only, and a part of its own kind is kept outside the struct")
    func emitsResponses() {
        #expect(
            files?["Swift/Types/T.swift"] == #"""
                public import DocsRuntime

                public struct Tree: Sendable, Decodable {
                    public var children: [Tree]

                    @Indirect public var parent: Tree?

                    public var type: ResourceType?

                    public init(
                        children: [Tree],
                        parent: Tree? = nil,
                        type: ResourceType? = nil
                    ) {
                        self.children = children
                        self.parent = parent
                        self.type = type
                    }

                    public init(from decoder: any Decoder) throws {
                        let fields = try decoder.fields()
                        children = try fields.decode("children")
                        parent = try fields.decodeIfPresent("parent")
                        type = try fields.decodeIfPresent("type")
                    }
                }

                """#)
    }

    @Test("A description that announces values leads to them, in the model or outside of it")
    func leadsToValues() throws {
        let fields = [
            Field(name: "own", type: .openEnum("M.own"), presence: .required, description: "Kind of it:"),
            Field(name: "list", type: .array(.openEnum("Shared")), presence: .required, description: "A list。可选值为："),
            Field(name: "text", type: .string, presence: .required, description: "As follows:"),
        ]
        let enums = ["M.own", "Shared"].map { OpenEnum(name: $0, values: [OpenEnum.Value("a")]) }
        let call = Operation(client: "C", name: "call", page: "p.md", method: .get, path: "/p", response: .model("M"))
        let schema = Schema(
            name: "S", operations: [call], models: [Model(name: "M", fields: fields, pages: [])], enums: enums)
        let text = try #require(EmitSwift().run(schema).first { $0.path.contains("Types/M") }?.text)
        #expect(text.contains("/// Kind of it: ``Own``.\n"))
        #expect(text.contains("/// A list。可选值为： ``Shared``.\n"))
        #expect(text.contains("/// As follows:\n"))
    }

    @Test("A model of requests and responses is coded both ways")
    func codesBothWays() throws {
        let user = try #require(files?["Swift/Types/U.swift"])
        #expect(user.contains("/// A user.\npublic struct UserDto: Sendable, Codable {\n"))
        #expect(user.contains("zhCN = try fields.decode(\"zh-CN\")\n"))
        #expect(user.contains("try fields.encode(zhCN, \"zh-CN\")\n"))
    }

    @Test("A model without fields is a free-form object")
    func emitsObjects() {
        let expected = "public import DocsRuntime\n\npublic typealias Profile = [String: JSONValue]\n"
        #expect(files?["Swift/Types/P.swift"] == expected)
    }

    @Test("The wrapper of a response is no type, and neither are its enums")
    func leavesOutEnvelopes() {
        #expect(files?.contains { $0.value.contains("RespDto") } == false)
    }
}

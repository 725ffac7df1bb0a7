import Testing

@testable import DocsSchema

@Suite("The schema's JSON")
struct SchemaJSONTests {
    static let schema = Schema(
        name: "Example",
        clients: [Client(name: "ManagementClient", baseURL: "https://api.example.com")],
        operations: [
            Operation(
                client: "ManagementClient",
                name: "getUser",
                title: "Get a user",
                tag: "users",
                page: "management/users/get-user.md",
                method: .get,
                path: "/api/v3/get-user",
                request: "GetUserRequest",
                response: .model("UserSingleRespDto"),
                sampleResult: .object([.init("statusCode", 200)]),
                inferences: [Inference(.path, by: .pageName)]
            )
        ],
        models: [
            Model(
                name: "UserDto",
                fields: [
                    Field(
                        name: "status",
                        type: .array(.openEnum("UserDto.status")),
                        presence: .required,
                        defaultValue: "Activated",
                        example: .array(["Activated"]),
                        description: "State",
                        maxItems: 2,
                        inferences: [Inference(.type, by: .example)]
                    )
                ],
                pages: ["management/users/get-user.md"]
            )
        ],
        enums: [OpenEnum(name: "UserDto.status", values: [.init("Activated", description: "in use")])]
    )

    @Test("holds every fact: read again it is the same schema")
    func roundTrips() throws {
        let text = JSONWriter.lines(Self.schema.json)
        #expect(try Schema(json: JSONReader.read(text)) == Self.schema)
    }

    @Test("puts a field's facts on lines of their own")
    func isReadable() {
        let lines = JSONWriter.lines(Self.schema.json).split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(lines.contains(#""type": {"array": {"enum": "UserDto.status"}}"#))
        #expect(lines.contains(#""required": true,"#))
        #expect(lines.contains(#""inferred": {"type": "example"},"#))
    }

    @Test("names the place of what is missing")
    func namesPlace() throws {
        let text = JSONWriter.lines(Self.schema.json).replacing(#""page": "#, with: #""seite": "#)
        let json = try JSONReader.read(text)
        #expect(throws: SchemaFailure(place: "operations[0].page", message: "a string is missing here")) {
            try Schema(json: json)
        }
    }

    @Test("refuses another format by its number")
    func refusesOtherFormat() {
        #expect(throws: SchemaFailure.self) { try Schema(json: .object([.init("formatVersion", 99)])) }
    }
}

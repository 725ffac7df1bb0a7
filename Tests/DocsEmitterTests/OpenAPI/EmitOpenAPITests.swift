import DocsEmitter
import DocsSchema
import Testing

struct EmitOpenAPITests {
    private func emit(_ schema: Schema) -> String { EmitOpenAPI().run(schema).text }

    private func document(_ schema: Schema) throws -> JSON { try JSONReader.read(emit(schema)) }

    private func schema(of field: Field, enums: [OpenEnum] = []) throws -> String {
        let models = [Model(name: "M", fields: [field], pages: []), Model(name: "Free", fields: [], pages: [])]
        let document = try document(Schema(name: "A", models: models, enums: enums))
        let schema = document["components"]?["schemas"]?["M"]?["properties"]?[field.name]
        return JSONWriter.compact(try #require(schema))
    }

    @Test func `an operation with a body is written with its request and response`() {
        let schema = Schema(
            name: "Sample",
            clients: [Client(name: "UserClient", baseURL: "https://api.example.com")],
            operations: [
                Operation(
                    client: "UserClient", name: "createUser", title: "Create a user", description: "Once.",
                    tag: "Users",
                    page: "users/create-user.md", method: .post, path: "/api/v3/create-user",
                    request: "CreateUserRequest", response: .model("UserDto"), sampleResult: .object([.init("id", "1")])
                )
            ],
            models: [
                Model(
                    name: "CreateUserRequest",
                    fields: [Field(name: "email", type: .string, presence: .required, description: "Its address")],
                    pages: []),
                Model(name: "UserDto", fields: [Field(name: "id", type: .string, presence: .optional)], pages: []),
            ]
        )
        #expect(
            emit(schema) == """
                {
                  "components": {
                    "schemas": {
                      "CreateUserRequest": {
                        "properties": {
                          "email": {
                            "description": "Its address",
                            "type": "string"
                          }
                        },
                        "required": [
                          "email"
                        ],
                        "type": "object"
                      },
                      "UserDto": {
                        "properties": {"id": {"type": "string"}},
                        "type": "object"
                      }
                    }
                  },
                  "info": {
                    "title": "Sample",
                    "version": "unversioned"
                  },
                  "openapi": "3.1.0",
                  "paths": {
                    "/api/v3/create-user": {
                      "post": {
                        "description": "Once.",
                        "operationId": "createUser",
                        "requestBody": {
                          "content": {"application/json": {"schema": {"$ref": "#/components/schemas/CreateUserRequest"}}},
                          "required": true
                        },
                        "responses": {
                          "200": {
                            "content": {
                              "application/json": {
                                "example": {"id": "1"},
                                "schema": {"$ref": "#/components/schemas/UserDto"}
                              }
                            },
                            "description": "Success"
                          }
                        },
                        "summary": "Create a user",
                        "tags": [
                          "Users"
                        ]
                      }
                    }
                  },
                  "servers": [
                    {
                      "description": "UserClient",
                      "url": "https://api.example.com"
                    }
                  ]
                }

                """)
    }

    @Test(arguments: [
        (TypeReference.string, #"{"type":"string"}"#),
        (.integer, #"{"type":"integer"}"#),
        (.number, #"{"type":"number"}"#),
        (.boolean, #"{"type":"boolean"}"#),
        (.any, #"{}"#),
        (.map(.any), #"{"additionalProperties":true,"type":"object"}"#),
        (.map(.string), #"{"additionalProperties":{"type":"string"},"type":"object"}"#),
        (.array(.model("Free")), ##"{"items":{"$ref":"#/components/schemas/Free"},"type":"array"}"##),
        (.model("Free"), ##"{"$ref":"#/components/schemas/Free"}"##),
        (.model("Nowhere"), #"{}"#),
        (.openEnum("M.f"), #"{"enum":["a","b"],"type":"string"}"#),
        (.array(.openEnum("M.f")), #"{"items":{"enum":["a","b"],"type":"string"},"type":"array"}"#),
        (.openEnum("Nowhere"), #"{"type":"string"}"#),
    ])
    func `every type is written`(type: TypeReference, expected: String) throws {
        let values = OpenEnum(name: "M.f", values: [.init("a"), .init("b")])
        #expect(try schema(of: Field(name: "f", type: type, presence: .optional), enums: [values]) == expected)
    }

    @Test func `what is known of a field stands beside its type`() throws {
        let field = Field(
            name: "f", type: .array(.model("Free")), presence: .optional, defaultValue: .array([]), example: "x",
            description: "d", maxItems: 5)
        #expect(
            try schema(of: field)
                == ##"{"default":[],"description":"d","example":"x","items":{"$ref":"#/components/schemas/Free"},"##
                + #""maxItems":5,"type":"array"}"#)
    }

    @Test func `descriptions of values are listed below the field's`() throws {
        let values = OpenEnum(name: "M.f", values: [.init("a", description: "First"), .init("b")])
        let field = Field(name: "f", type: .openEnum("M.f"), presence: .optional, description: "Which")
        #expect(
            try schema(of: field, enums: [values])
                == #"{"description":"Which\n- `a`: First\n- `b`","enum":["a","b"],"type":"string"}"#)
    }

    @Test func `a model without fields is a free-form object`() throws {
        let document = try document(Schema(name: "A", models: [Model(name: "Free", fields: [], pages: [])]))
        let free = try #require(document["components"]?["schemas"]?["Free"])
        #expect(JSONWriter.compact(free) == #"{"additionalProperties":true,"type":"object"}"#)
    }

    @Test func `names that OpenAPI forbids are replaced without collisions, and references follow`() throws {
        let models = ["用户", "部门", "_", "User Dto", "UserDto"].map { name in
            Model(name: name, fields: [Field(name: "f", type: .model(name), presence: .optional)], pages: [])
        }
        let document = try document(Schema(name: "A", models: models))
        let components = try #require(document["components"]?["schemas"]?.members)
        #expect(components.map(\.name) == ["User_Dto", "UserDto", "_", "__2", "__3"].sorted())
        for component in components {
            let reference = component.value["properties"]?["f"]?["$ref"]?.string
            #expect(reference == "#/components/schemas/\(component.name)")
        }
    }
}

struct MakePathsTests {
    private func item(_ operations: [Operation], fields: [Field] = [], clients: [Client] = []) throws -> JSON {
        let schema = Schema(
            name: "A", clients: clients, operations: operations,
            models: [Model(name: "Request", fields: fields, pages: [])])
        return try #require(JSONReader.read(EmitOpenAPI().run(schema).text)["paths"])
    }

    private func operation(
        client: String = "C", name: String = "f", method: HTTPMethod = .get, path: String = "/f"
    ) -> Operation {
        Operation(client: client, name: name, page: "f.md", method: method, path: path, request: "Request")
    }

    @Test(arguments: [HTTPMethod.get, .delete])
    func `parameters of reading and deleting travel in the query`(method: HTTPMethod) throws {
        let fields = [
            Field(
                name: "limit", type: .integer, presence: .required, defaultValue: 10, example: 20,
                description: "At most"),
            Field(name: "ids", type: .array(.string), presence: .optional, maxItems: 50),
        ]
        let paths = try item([operation(method: method)], fields: fields)
        let found = try #require(paths["/f"]?[method.rawValue.lowercased()])
        #expect(found["requestBody"] == nil)
        #expect(
            JSONWriter.compact(try #require(found["parameters"]))
                == #"[{"description":"At most","example":20,"in":"query","name":"limit","required":true,"#
                + #""schema":{"default":10,"type":"integer"}},"#
                + #"{"explode":false,"in":"query","name":"ids","schema":{"items":{"type":"string"},"maxItems":50,"#
                + #""type":"array"}}]"#)
    }

    @Test func `names in the path are parameters of the path and not of the query`() throws {
        let fields = [
            Field(name: "id", type: .integer, presence: .optional),
            Field(name: "q", type: .string, presence: .optional),
        ]
        let paths = try item([operation(path: "rows/{id}/{kind}/{id}")], fields: fields)
        #expect(
            JSONWriter.compact(try #require(paths["/rows/{id}/{kind}/{id}"]?["get"]?["parameters"]))
                == #"[{"in":"path","name":"id","required":true,"schema":{"type":"integer"}},"#
                + #"{"in":"path","name":"kind","required":true,"schema":{"type":"string"}},"#
                + #"{"in":"query","name":"q","schema":{"type":"string"}}]"#)
    }

    @Test func `a body that has no required field is not required`() throws {
        let paths = try item([operation(method: .post)], fields: [Field(name: "q", type: .any, presence: .optional)])
        #expect(paths["/f"]?["post"]?["requestBody"]?["required"] == nil)
    }

    @Test func `operations of one method and path stand beside each other`() throws {
        let operations = [
            operation(client: "A", name: "signIn", method: .post),
            operation(client: "B", name: "signIn", method: .post),
            operation(client: "B", name: "signInByMail", method: .post),
        ]
        let path = try #require(item(operations)["/f"])
        #expect(path["post"]?["operationId"] == "signIn")
        let others = try #require(path["x-operations"]?["post"]?.elements)
        #expect(others.map { $0["operationId"] } == ["B.signIn", "signInByMail"])
    }

    @Test func `the identifier of an operation is unique even when its client's is not`() throws {
        let operations = ["/a", "/b", "/c"].map { operation(path: $0) }
        let paths = try item(operations)
        #expect(["/a", "/b", "/c"].map { paths[$0]?["get"]?["operationId"] } == ["f", "C.f", "C.f2"])
    }

    @Test func `clients with different base addresses say theirs at each operation`() throws {
        let clients = [Client(name: "A", baseURL: "https://a"), Client(name: "B", baseURL: "https://b")]
        let paths = try item([operation(client: "B")], clients: clients)
        #expect(JSONWriter.compact(try #require(paths["/f"]?["get"]?["servers"])) == #"[{"url":"https://b"}]"#)
    }

    @Test func `a response that the page does not describe is only named`() throws {
        let responses = try item([operation()])["/f"]?["get"]?["responses"]
        #expect(JSONWriter.compact(try #require(responses)) == #"{"200":{"description":"Success"}}"#)
    }
}

import OpenAPIServer
import Testing

@Suite("An OpenAPI document")
struct OpenAPIDocumentTests {
    @Test("gives its operations by path, with what they take")
    func operations() throws {
        let document = try Samples.pets()
        #expect(
            document.operations.map(\.id) == ["listPets", "createPet", "getCount", "countPets", "getPetsOfAge"])
        let list = try #require(document.operations.first)
        #expect(list.method == "GET")
        #expect(list.path.text == "/pets")
        #expect(list.tags == ["pets"])
        #expect(list.parameters.filter(\.isRequired).map(\.name) == ["owner"])
        #expect(document.schemas.keys.sorted() == ["Pet", "PetReply", "Toy"])
    }

    @Test("is rejected where a reference leads nowhere")
    func danglingReference() {
        let error = #expect(throws: MalformedDocument.self) {
            try Samples.document(schemas: ##"{"A": {"type": "array", "items": {"$ref": "#/components/schemas/B"}}}"##)
        }
        #expect(
            error?.description
                == "#/components/schemas/A/items refers to #/components/schemas/B, which the document does not have")
    }

    @Test("is rejected where a type is unknown")
    func unknownType() {
        let error = #expect(throws: MalformedDocument.self) {
            try Samples.document(schemas: #"{"A": {"type": "file"}}"#)
        }
        #expect(error?.description == #"#/components/schemas/A has the unknown type "file""#)
    }

    @Test("is rejected without paths")
    func noPaths() {
        #expect(throws: MalformedDocument.self) { try Samples.document(paths: "null") }
    }
}

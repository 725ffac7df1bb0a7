import DocsRuntime
import Foundation
import OpenAPIServer
import Testing

@Suite("A made response")
struct MakeResponseTests {
    @Test("has every property, examples where they fit, and ends where a schema holds itself")
    func everyProperty() throws {
        let document = try Samples.pets()
        let operation = try #require(document.operations.first { $0.id == "createPet" })
        #expect(
            MakeResponse(document: document).run(operation) == [
                "statusCode": 200,
                "data": [
                    "name": "Rex", "kind": "CAT", "age": 1, "weight": 2.5, "tame": true, "nicknames": ["text"],
                    "toys": [["color": "text"]], "scores": ["key": 1], "notes": "anything", "litter": [],
                ],
            ])
    }

    @Test("says success as the envelope does, even where the document says nothing of the response")
    func envelope() throws {
        let document = try Samples.pets()
        let operation = try #require(document.operations.first { $0.id == "listPets" })
        let envelope = Envelope(statusKey: "success", success: true)
        #expect(MakeResponse(document: document, envelope: envelope).run(operation) == ["success": true])
        #expect(MakeResponse(document: document).run(operation) == ["statusCode": 200])
    }

    @Test("is none where a schema requires itself")
    func endless() throws {
        let reference = ##"{"$ref": "#/components/schemas/A"}"##
        let document = try Samples.document(
            paths: """
                {"/a": {"get": {"operationId": "a", "responses": {"200": {"content": {
                    "application/json": {"schema": \(reference)}}}}}}}
                """,
            schemas: #"{"A": {"type": "object", "properties": {"a": \#(reference)}, "required": ["a"]}}"#)
        let operation = try #require(document.operations.first)
        #expect(MakeResponse(document: document).run(operation) == nil)
    }

    @Test("fits its own schema, for every operation of the generated documents", arguments: Generated.allCases)
    func generated(api: Generated) throws {
        let document = try api.document()
        #expect(!document.operations.isEmpty)
        for operation in document.operations {
            let response = try #require(MakeResponse(document: document, envelope: api.envelope).run(operation))
            let schema = try #require(operation.response, "\(operation.id)")
            #expect(ValidateValue(document: document).run(response, schema) == [], "\(operation.id)")
            if let status = response[api.envelope.statusKey] {
                #expect(status == api.envelope.success, "\(operation.id)")
            } else {
                #expect(operation.id == "getSystemInfo", "the one that answers without an envelope")
            }
        }
    }
}

/// The APIs whose documents are kept in `generated`.
enum Generated: String, CaseIterable {
    case genAuth = "GenAuth"
    case monosay = "Monosay"

    var envelope: Envelope {
        switch self {
        case .genAuth: Envelope()
        case .monosay: Envelope(statusKey: "success", success: true, codeKey: nil, requestIDKey: nil)
        }
    }

    func document() throws -> OpenAPIDocument {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = package.appending(path: "generated/\(rawValue)/openapi.json")
        return try OpenAPIDocument(json: Data(contentsOf: file))
    }
}

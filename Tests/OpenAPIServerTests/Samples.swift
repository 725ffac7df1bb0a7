import Foundation
import OpenAPIServer

@testable import LoopbackServer

/// A small API of pets, with one operation of each shape that is checked.
enum Samples {
    static func pets() throws -> OpenAPIDocument { try OpenAPIDocument(json: Data(petsText.utf8)) }

    static func document(paths: String = "{}", schemas: String = "{}") throws -> OpenAPIDocument {
        try OpenAPIDocument(json: Data(#"{"paths":\#(paths),"components":{"schemas":\#(schemas)}}"#.utf8))
    }

    static func get(_ target: String) -> Request {
        Request(method: "GET", target: target, headers: [:], body: Data())
    }

    static func post(_ target: String, _ body: String, type: String? = "application/json") -> Request {
        var headers: [String: String] = [:]
        headers["content-type"] = type
        return Request(method: "POST", target: target, headers: headers, body: Data(body.utf8))
    }

    private static let petsText = """
        {
          "paths": {
            "/pets": {
              "get": {
                "operationId": "listPets",
                "tags": ["pets"],
                "parameters": [
                  { "name": "owner", "in": "query", "required": true, "schema": { "type": "string" } },
                  { "name": "page", "in": "query", "schema": { "type": "integer" } },
                  { "name": "weight", "in": "query", "schema": { "type": "number" } },
                  { "name": "tame", "in": "query", "schema": { "type": "boolean" } },
                  { "name": "kind", "in": "query", "schema": { "type": "string", "enum": ["CAT", "DOG"] } },
                  { "name": "ages", "in": "query", "schema": { "type": "array", "items": { "type": "integer" } } },
                  { "name": "names", "in": "query", "schema": { "type": "array", "items": { "type": "string" } } },
                  { "name": "toy", "in": "query", "schema": { "$ref": "#/components/schemas/Toy" } }
                ],
                "responses": { "200": { "description": "Success" } }
              },
              "post": {
                "operationId": "createPet",
                "requestBody": {
                  "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } },
                  "required": true
                },
                "responses": {
                  "200": {
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/PetReply" } } }
                  }
                }
              }
            },
            "/pets/{age}": { "get": {
              "operationId": "getPetsOfAge",
              "parameters": [{ "name": "age", "in": "path", "required": true, "schema": { "type": "integer" } }]
            } },
            "/pets/count": { "post": { "operationId": "countPets" }, "get": { "operationId": "getCount" } }
          },
          "components": {
            "schemas": {
              "Pet": {
                "type": "object",
                "properties": {
                  "name": { "type": "string", "example": "Rex" },
                  "kind": { "type": "string", "enum": ["CAT", "DOG"] },
                  "age": { "type": "integer", "example": "three" },
                  "weight": { "type": "number", "example": 2.5 },
                  "tame": { "type": "boolean" },
                  "nicknames": { "type": "array", "items": { "type": "string" } },
                  "toys": { "type": "array", "items": { "$ref": "#/components/schemas/Toy" } },
                  "scores": { "type": "object", "additionalProperties": { "type": "number" } },
                  "notes": {},
                  "mother": { "$ref": "#/components/schemas/Pet" },
                  "litter": { "type": "array", "items": { "$ref": "#/components/schemas/Pet" } }
                },
                "required": ["name", "litter"]
              },
              "Toy": { "type": "object", "properties": { "color": { "type": "string" } }, "required": ["color"] },
              "PetReply": {
                "type": "object",
                "properties": {
                  "statusCode": { "type": "number", "example": 404 },
                  "data": { "$ref": "#/components/schemas/Pet" }
                },
                "required": ["statusCode", "data"]
              }
            }
          }
        }
        """
}

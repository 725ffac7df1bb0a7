import LoopbackServer
import OpenAPIServer
import Testing

@Suite("The body of a request")
struct ValidateBodyTests {
    private let validate: ValidateRequest

    init() throws { validate = ValidateRequest(document: try Samples.pets()) }

    private func faults(_ body: String) -> [String] {
        validate.run(Samples.post("/pets", body)).faults.map(\.description)
    }

    @Test("is fine with every property of its type")
    func everyProperty() {
        let body = """
            {
              "name": "Rex", "kind": "DOG", "age": 3, "weight": 2.5, "tame": true, "nicknames": ["R"],
              "toys": [{"color": "red"}], "scores": {"agility": 9}, "notes": [1, "two"],
              "mother": {"name": "Lassie", "litter": []}, "litter": []
            }
            """
        #expect(faults(body) == [])
    }

    @Test("may have a value the pages do not name where they name some")
    func openEnum() {
        #expect(faults(#"{"name": "Rex", "litter": [], "kind": "AXOLOTL"}"#) == [])
    }

    @Test("may have null for an optional property")
    func optionalNull() {
        #expect(faults(#"{"name": "Rex", "litter": [], "age": null, "mother": null, "notes": null}"#) == [])
    }

    @Test("may not have null for a required property")
    func requiredNull() {
        #expect(faults(#"{"name": null, "litter": []}"#) == ["$.name is null, and must be a string."])
    }

    @Test("lacks a required property")
    func missing() {
        #expect(faults(#"{"litter": []}"#) == ["$.name is required and missing."])
    }

    @Test("lacks a required property deep within")
    func missingWithin() {
        let body = #"{"name": "Rex", "litter": [{"name": "Pup", "litter": [], "toys": [{}]}]}"#
        #expect(faults(body) == ["$.litter[0].toys[0].color is required and missing."])
    }

    @Test("has a property the schema does not")
    func unknown() {
        #expect(
            faults(#"{"name": "Rex", "litter": [], "wings": 2, "has wings": true}"#) == [
                #"$["has wings"] is no property of this object."#, "$.wings is no property of this object.",
            ])
    }

    @Test(
        "has a value of another type",
        arguments: [
            (#""name": 1"#, "$.name is a number, and must be a string."),
            (#""age": "3""#, "$.age is a string, and must be a whole number."),
            (#""age": 3.5"#, "$.age is a number, and must be a whole number."),
            (#""weight": true"#, "$.weight is a boolean, and must be a number."),
            (#""tame": 1"#, "$.tame is a number, and must be a boolean."),
            (#""nicknames": "R""#, "$.nicknames is a string, and must be an array."),
            (#""nicknames": ["R", 2]"#, "$.nicknames[1] is a number, and must be a string."),
            (#""nicknames": [null]"#, "$.nicknames[0] is null, and must be a string."),
            (#""mother": []"#, "$.mother is an array, and must be an object."),
            (#""scores": {"agility": {}}"#, "$.scores.agility is an object, and must be a number."),
        ])
    func wrongType(property: String, fault: String) {
        let name = property.hasPrefix(#""name""#) ? "" : #""name": "Rex", "#
        #expect(faults(#"{\#(name)"litter": [], \#(property)}"#) == [fault])
    }

    @Test("is no JSON")
    func noJSON() {
        #expect(faults(#"{"name": "#) == ["$ is no JSON."])
    }

    @Test("is missing")
    func noBody() {
        #expect(faults("") == ["$ is required and missing."])
    }

    @Test("is sent as something else than JSON")
    func contentType() {
        let request = Samples.post("/pets", #"{"name": "Rex", "litter": []}"#, type: "text/plain")
        #expect(
            validate.run(request).faults.map(\.description) == [
                "content-type is text/plain, and must be application/json."
            ])
    }

    @Test("is sent where none is taken, unless it says nothing")
    func noneTaken() {
        #expect(validate.run(Samples.post("/pets/count", "{}")).faults.isEmpty)
        #expect(
            validate.run(Samples.post("/pets/count", #"{"kind": "CAT"}"#)).faults.map(\.description) == [
                "$ is a body, which countPets does not take."
            ])
    }
}

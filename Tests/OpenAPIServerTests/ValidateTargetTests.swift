import LoopbackServer
import OpenAPIServer
import Testing

@Suite("The path and the query of a request")
struct ValidateTargetTests {
    private let validate: ValidateRequest

    init() throws { validate = ValidateRequest(document: try Samples.pets()) }

    private func faults(_ target: String) -> [String] {
        validate.run(Samples.get(target)).faults.map(\.description)
    }

    @Test("are fine with every parameter of its type")
    func everyParameter() {
        let toy = "%7B%22color%22%3A%22red%22%7D"
        let query = "owner=al&page=2&weight=1.5&tame=false&kind=AXOLOTL&ages=1,2&names=a%2Cb,c&toy=\(toy)"
        #expect(faults("/pets?\(query)") == [])
    }

    @Test("lead to the operation, to one without names first")
    func operation() {
        #expect(validate.run(Samples.get("/pets/3")).operation?.id == "getPetsOfAge")
        #expect(validate.run(Samples.get("/pets/count")).operation?.id == "getCount")
        #expect(validate.run(Samples.post("/pets/count", "")).operation?.id == "countPets")
    }

    @Test(
        "lead to no operation",
        arguments: ["/toys", "/pets/", "/pets/3/toys", "/Pets", "/pets/c/ount"])
    func unknownPath(path: String) {
        let finding = validate.run(Samples.get(path))
        #expect(finding.operation == nil)
        #expect(finding.faults.map(\.description) == ["GET \(path) is no operation of the document."])
    }

    @Test("lead to no operation of the method")
    func unknownMethod() {
        let finding = validate.run(Samples.post("/pets/3", "{}"))
        #expect(finding.faults.map(\.description) == ["POST /pets/3 is no operation of the document."])
    }

    @Test("have a value in the path that does not fit")
    func pathValue() {
        #expect(faults("/pets/old") == [#"path.age is "old", and must be a whole number."#])
    }

    @Test("lack a required parameter")
    func missing() {
        #expect(faults("/pets?page=1") == ["query.owner is required and missing."])
    }

    @Test("have a parameter the operation does not")
    func unknown() {
        #expect(faults("/pets?owner=al&limit=1") == ["query.limit is no parameter of listPets."])
    }

    @Test("have a parameter twice")
    func twice() {
        #expect(faults("/pets?owner=al&ages=1&ages=2") == ["query.ages is given 2 times."])
    }

    @Test(
        "have a value that does not fit",
        arguments: [
            ("page=two", #"query.page is "two", and must be a whole number."#),
            ("page=1.5", #"query.page is "1.5", and must be a whole number."#),
            ("page=", #"query.page is "", and must be a whole number."#),
            ("weight=nan", #"query.weight is "nan", and must be a number."#),
            ("tame=1", #"query.tame is "1", and must be a boolean."#),
            ("ages=1,two", #"query.ages[1] is "two", and must be a whole number."#),
            ("ages=%5B1%5D", #"query.ages[0] is "[1]", and must be a whole number."#),
            ("toy=red", "query.toy is no JSON, and must be an object."),
            ("toy=%7B%7D", "query.toy.color is required and missing."),
        ])
    func wrongType(query: String, fault: String) {
        #expect(faults("/pets?owner=al&\(query)") == [fault])
    }

    @Test("mean the operation they fit best, where several share a path")
    func sharedPath() throws {
        let paths = """
            { "/send": {
              "get": { "operationId": "send", "parameters": [
                { "name": "mail", "in": "query", "required": true, "schema": { "type": "string" } }] },
              "x-operations": { "get": [{ "operationId": "sendText", "parameters": [
                { "name": "text", "in": "query", "required": true, "schema": { "type": "string" } }] }] }
            } }
            """
        let validate = ValidateRequest(document: try Samples.document(paths: paths))
        let finding = validate.run(Samples.get("/send?text=hello"))
        #expect(finding.operation?.id == "sendText")
        #expect(finding.faults.isEmpty)
    }
}

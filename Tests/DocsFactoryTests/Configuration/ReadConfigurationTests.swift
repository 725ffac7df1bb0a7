import DocsEmitter
import DocsReader
import DocsSchema
import Testing

@testable import docs_factory

@Suite("The configuration")
struct ReadConfigurationTests {
    @Test("says everything that pages do not")
    func readsAll() throws {
        let (apis, diagnostics) = read(
            """
            {
              // with comments
              "$schema": "docs-factory.schema.json",
              "apis": [
                {
                  "name": "GenAuth", "specs": "genauth", "output": "../generated/GenAuth",
                  "clients": {
                    "ManagementClient": {
                      "baseUrl": "https://api.genauth.ai:8443/v3", "description": "All", "authentication": "accessKey",
                      "headers": { "prefix": "genauth", "scheme": "GenAuth", "tenant": "app-tenant-id" },
                      "language": "en-US"
                    }
                  },
                  "paths": { "template": "/v3/{page}", "families": ["metadata-"] },
                  "envelope": { "status": "ok", "success": true, "message": "text" },
                  "overrides": {
                    "operations": {
                      "ManagementClient.getUser": { "method": "GET", "path": "/v3/user", "paging": false, "name": "user" },
                      "ManagementClient.list": { "paging": { "page": "p.page", "limit": "p.size", "list": "items" } }
                    },
                    "fields": {
                      "UserDto.loginsCount": { "type": {"array": "integer"}, "required": true, "name": "logins" }
                    },
                    "enums": { "UserDto.status": ["Activated", { "value": "zh-CN", "name": "chinese" }] },
                    "models": { "UserDto": { "name": "User" } },
                  },
                  "filter": { "only": { "tags": ["users"] }, "except": { "operations": ["C.m"], "clients": ["D"] } },
                  "swift": { "conformances": ["Hashable"], "unknownFields": "keep" },
                },
              ],
            }
            """)
        #expect(diagnostics.isEmpty)
        let api = try #require(apis.first)
        #expect(api.specs == Path("specs/genauth"))
        #expect(api.output == Path("generated/GenAuth"))
        #expect(api.settings.name == "GenAuth")
        let client = Client(
            name: "ManagementClient", description: "All", baseURL: "https://api.genauth.ai:8443/v3",
            authentication: .accessKey,
            brand: Brand(headerPrefix: "genauth", scheme: "GenAuth", tenantHeader: "app-tenant-id"), language: "en-US")
        #expect(api.overrides.clients.map(\.value) == [client])
        #expect(api.overrides.envelope.map(\.target) == ["ok", "text"])
        #expect(api.settings.paths == PathRule(template: "/v3/{page}", families: ["metadata-"]))
        #expect(api.settings.envelope == Envelope(status: "ok", success: true, message: "text"))
        #expect(api.overrides.operations.map(\.target) == ["ManagementClient.getUser", "ManagementClient.list"])
        let paging = Paging(page: ["p", "page"], limit: ["p", "size"], list: "items")
        #expect(
            api.overrides.operations.map(\.value) == [
                OperationOverride(method: .get, path: "/v3/user", paging: .allAtOnce, symbol: "user"),
                OperationOverride(paging: .paging(paging)),
            ])
        #expect(api.overrides.operations.map(\.position.line) == [18, 19])
        #expect(
            api.overrides.fields.map(\.value) == [
                FieldOverride(type: .array(.integer), presence: .required, symbol: "logins")
            ])
        #expect(api.overrides.models.map(\.value) == ["User"])
        #expect(api.filter.only?.tags.map(\.target) == ["users"])
        #expect(api.filter.except?.operations.map(\.target) == ["C.m"])
        #expect(api.filter.except?.clients.map(\.target) == ["D"])
        #expect(api.overrides.enums.map(\.value) == [[.init("Activated"), .init("zh-CN", symbol: "chinese")]])
        #expect(api.swift == SwiftSettings(conformances: [.hashable], unknownFields: .keep))
    }

    @Test("leaves what it does not say as Authing has it")
    func usual() throws {
        let (apis, diagnostics) = read(#"{"apis": [{"name": "A", "specs": ".", "output": "/out/../a/"}]}"#)
        #expect(diagnostics.isEmpty)
        #expect(apis.first?.settings.envelope == nil)
        #expect(apis.first?.settings.paths == .authing)
        #expect(apis.first?.specs == Path("specs"))
        #expect(apis.first?.output == Path("/a"))
    }

    @Test(
        "says where it is wrong, and what is near",
        arguments: [
            ("", "1:1 config-syntax", "the text ends where a value is expected"),
            ("{\n  \"apis\": [\n}", "3:1 config-syntax", "a value is expected here"),
            ("{}", "1:1 config-missing-key", "'apis' is missing here"),
            (#"{"apis": {}}"#, "1:10 config-wrong-type", "a list is expected here, not an object"),
            (#"{"apis": []}"#, "1:10 config-bad-value", "the list names no API"),
            (
                "{\"$schema\": 1, \"apis\": [{\"name\": \"A\", \"specs\": \"a\", \"output\": \"b\"}],\n \"$schema\": 1}",
                "2:2 config-duplicate-key", "'$schema' is there twice"
            ),
            ("{\"apis\": [\n  {}\n]}", "2:3 config-missing-key", "'name' is missing here"),
        ])
    func refusesFile(text: String, place: String, message: String) {
        expect(read(text).diagnostics, place, message)
    }

    @Test(
        "says where an API is wrong, and what is near",
        arguments: [
            (#""specz": 1"#, "2:1 config-unknown-key", "unknown key 'specz'; did you mean 'specs'?"),
            (
                #""baseUrl": 1"#, "2:1 config-unknown-key",
                "unknown key 'baseUrl'; known are name, specs, output, clients"
            ),
            (#""clients": []"#, "2:12 config-wrong-type", "an object is expected here, not a list"),
            (#""clients": {"C": {"baseURL": "https://a"}}"#, "2:19", "unknown key 'baseURL'; did you mean 'baseUrl'?"),
            (#""clients": {"C": {"baseUrl": "api.genauth.ai"}}"#, "2:30 config-bad-value", "a URL such as"),
            (
                #""clients": {"C": {"authentication": "acessKey"}}"#, "2:37 config-bad-value",
                "unknown authentication 'acessKey'; did you mean 'accessKey'?"
            ),
            (
                #""clients": {"C": {"authentication": "accessKey"}}"#, "2:37 config-bad-value",
                "'accessKey' needs 'headers'"
            ),
            (#""clients": {"C": {"language": "en-US"}}"#, "2:31 config-bad-value", "'language' needs 'headers'"),
            (
                #""clients": {"C": {"headers": {"prefix": "a b", "scheme": "A"}}}"#, "2:41 config-bad-value",
                "letters, digits and hyphens"
            ),
            (#""swift": {"conformances": ["Codable"]}"#, "2:28 config-bad-value", "unknown word 'Codable'"),
            (
                #""swift": {"unknownFields": "kep"}"#, "2:28 config-bad-value",
                "unknown word 'kep'; did you mean 'keep'?"
            ),
            (
                #""overrides": {"operations": {"C.m": {"paging": {"page": "p"}}}}"#, "2:48 config-missing-key",
                "'limit' is missing here"
            ),
            (#""clients": {"C": {"baseUrl": "https://"}}"#, "2:30 config-bad-value", "a URL such as"),
            (#""clients": {"C": {"baseUrl": "https://a:b/"}}"#, "2:30 config-bad-value", "a URL such as"),
            (#""clients": {"C": {"baseUrl": "https://a?b"}}"#, "2:30 config-bad-value", "a base URL has no '?'"),
            (
                #""clients": {"C": {"baseUrl": "https://u@a"}}"#, "2:30 config-bad-value",
                "a URL with a user or password"
            ),
            (#""paths": {}"#, "2:10 config-missing-key", "'template' is missing here"),
            (#""paths": {"template": "/{name}"}"#, "2:23 config-bad-value", "a path with '{page}' in it"),
            (#""paths": {"template": "/{who}/{page}"}"#, "2:23 config-bad-value", "a path with '{page}' in it"),
            (#""paths": {"template": "{page}"}"#, "2:23 config-bad-value", "a path starts with '/'"),
            (
                #""paths": {"template": "/{page}", "families": [1]}"#, "2:47 config-wrong-type",
                "a text is expected here"
            ),
            (#""envelope": {"status": "s", "message": "m"}"#, "2:13 config-missing-key", "'success' is missing here"),
            (#""envelope": {"status": "s", "message": "m", "success": []}"#, "2:56", "a number, a text, true or false"),
            (#""overrides": {"pages": {}}"#, "2:15", "unknown key 'pages'; known are operations, fields, enums"),
            (
                #""overrides": {"operations": {"C.a": {"method": "get"}}}"#, "2:48",
                "unknown HTTP method 'get'; did you mean"
            ),
            (#""overrides": {"operations": {"C.a": {"path": "a"}}}"#, "2:46", "a path starts with '/'"),
            (#""overrides": {"operations": {"C.a": {"path": "/a?b={b}"}}}"#, "2:46", "a path has no '?' and no '#'"),
            (#""overrides": {"operations": {"C.a": {"path": "/a b"}}}"#, "2:46", "a path has no '?' and no '#'"),
            (#""overrides": {"operations": {"C.a": {"path": "/{a}/{a}"}}}"#, "2:46", "each pair of braces"),
            (#""overrides": {"operations": {"C.a": {"path": "/{a"}}}"#, "2:46", "each pair of braces"),
            (
                #""overrides": {"fields": {"M.a": {"type": "int"}}}"#, "2:42 config-bad-value",
                "unknown type; known are string"
            ),
            (#""overrides": {"fields": {"M.a": {"type": "intger"}}}"#, "2:42", "unknown type; did you mean 'integer'?"),
            (
                #""overrides": {"fields": {"M.a": {"required": 1}}}"#, "2:46",
                "true or false is expected here, not a number"
            ),
            (#""overrides": {"enums": {"M.a": ["x", "x"]}}"#, "2:38 config-bad-value", "'x' is in the list twice"),
            (#""overrides": {"enums": {"M.a": []}}"#, "2:32 config-bad-value", "the list names no value"),
            (#""overrides": {"enums": {"M.a": ["x"], "M.a": ["y"]}}"#, "2:39 config-duplicate-key", "'M.a' is there"),
        ])
    func refusesAPI(member: String, place: String, message: String) {
        let text = "{\"apis\": [{\"name\": \"A\", \"specs\": \"a\", \"output\": \"b\",\n\(member)}]}"
        expect(read(text).diagnostics, place, message)
    }

    @Test(
        "keeps APIs apart",
        arguments: [
            (#"{"name": "A", "specs": "x", "output": "y"}"#, "another API is named 'A' too"),
            (#"{"name": "B", "specs": "x", "output": "./out/"}"#, "the output of 'A' goes to the same folder"),
            (#"{"name": "B", "specs": "x", "output": "out/inner"}"#, "the output of 'A' goes to the same folder"),
            (#"{"name": "../B", "specs": "x", "output": "y"}"#, "the name of an API starts with a letter"),
        ])
    func keepsApart(second: String, message: String) {
        let text = "{\"apis\": [{\"name\": \"A\", \"specs\": \"a\", \"output\": \"out\"},\n\(second)]}"
        expect(read(text).diagnostics, "2:", message)
    }

    @Test("may start with a byte order mark")
    func byteOrderMark() {
        expect(read("\u{feff}{}").diagnostics, "1:1 config-missing-key", "'apis' is missing here")
    }

    private func read(_ text: String) -> (apis: [APIConfiguration], diagnostics: [Diagnostic]) {
        var diagnostics = Diagnostics()
        let file = ConfigurationFile(path: Path("specs/docs-factory.json"), bytes: Array(text.utf8))
        let apis = ReadConfiguration().run(file, diagnostics: &diagnostics)
        return (apis, diagnostics.sorted)
    }

    private func expect(_ diagnostics: [Diagnostic], _ place: String, _ message: String) {
        let first = diagnostics.first
        let found = first.map { "\($0.position.line):\($0.position.column) \($0.id)" } ?? "nothing"
        #expect(found.hasPrefix(place), "\(diagnostics)")
        #expect(first?.message.hasPrefix(message) == true, "\(diagnostics)")
        #expect(first?.severity == .error)
        #expect(first?.position.file == "specs/docs-factory.json")
    }
}

import DocsSchema

@testable import DocsReader

/// What a page, or several, reads as; the expectation of most tests here.
struct Reading {
    let schema: Schema
    let ledger: Ledger
    let diagnostics: [Diagnostic]

    init(_ page: String, path: String = "authentication/users/get-user.md") {
        self.init([path: page])
    }

    init(_ pages: [String: String]) {
        var diagnostics = Diagnostics()
        let result = ReadAPI(settings: ReadSettings(name: "API")).run(
            pages.map { SourcePage(path: $0.key, bytes: Array($0.value.utf8)) },
            diagnostics: &diagnostics
        )
        schema = result.schema
        ledger = result.ledger
        self.diagnostics = diagnostics.sorted
    }

    var operation: DocsSchema.Operation? { schema.operations.first }

    func model(_ name: String) -> Model? { schema.models.first { $0.name == name } }

    /// `name: type!` of each field, with `!` for required.
    func fields(_ model: String) -> [String] {
        (self.model(model)?.fields ?? []).map { "\($0.name): \($0.type)" + ($0.presence == .required ? "!" : "") }
    }

    func values(_ name: String) -> [String] {
        schema.enums.first { $0.name == name }?.values.map(\.value) ?? []
    }

    /// What each operation, in the order of paths, is called, sends and takes: `Users: GET /users getUsers id: string!`.
    var outline: [String] {
        schema.operations.sorted { $0.path < $1.path }.map {
            let fields = $0.request.map { self.fields($0).joined(separator: " ") } ?? "-"
            return "\($0.title): \($0.method.rawValue) \($0.path) \($0.name) \(fields)"
        }
    }

    /// `line:column id` of each diagnostic.
    var places: [String] { diagnostics.map { "\($0.position.line):\($0.position.column) \($0.id)" } }
}

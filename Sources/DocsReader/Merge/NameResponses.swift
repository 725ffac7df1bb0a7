import DocsSchema

/// Keeps responses apart that pages give the same name but different fields.
///
/// The first page keeps the name; a response that says something else is named after its operation.
struct NameResponses {
    /// `operations` are in the order of their pages.
    func run(_ operations: inout [CollectedOperation], diagnostics: inout Diagnostics) {
        var known: [String: Shape] = [:]
        var taken = Set(operations.compactMap(\.responseName))
        for index in operations.indices {
            guard let name = operations[index].responseName else { continue }
            let shape = Shape(operations[index].responses)
            if known[name] == nil {
                known[name] = shape
            } else if known[name]?.isLike(shape) == false, !shape.types.isEmpty {
                let own = taken.insertUnique(operations[index].operation.name.upperCamelCased + "Response")
                diagnostics.report(.responsesDiffer(name, own: own, at: operations[index].position))
                operations[index].responseType = operations[index].responseType?.renaming(models: [name: own])
                known[own] = shape
            }
        }
    }
}

/// What tells one response from another.
private struct Shape {
    var types: [String: TypeReference]
    /// The data structures that descriptions link to, by the fields.
    private var links: [String: String]

    init(_ tables: [FieldTable]) {
        let fields = tables.flatMap(\.fields)
        types = Dictionary(fields.map { ($0.name, $0.type) }) { first, _ in first }
        let linked = fields.compactMap { field in field.nestedName.map { (field.name, $0) } }
        links = Dictionary(linked) { first, _ in first }
    }

    /// Whether the fields have the same types, and none links to something else; a link can be lost.
    func isLike(_ other: Shape) -> Bool {
        types == other.types && links.allSatisfy { name, link in other.links[name].map { $0 == link } ?? true }
    }
}

extension Diagnostic {
    fileprivate static func responsesDiffer(_ name: String, own: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "responses-differ", .warning, at: position,
            "response '\(name)' has other fields on another page; this one is called '\(own)'")
    }
}

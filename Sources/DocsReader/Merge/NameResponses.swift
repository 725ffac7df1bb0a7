import DocsSchema

/// Keeps responses apart that pages give the same name but different fields.
///
/// The first page keeps the name; a response that says something else is named after its operation.
struct NameResponses {
    /// `operations` are in the order of their pages.
    func run(_ operations: inout [CollectedOperation], diagnostics: inout Diagnostics) {
        var known: [String: [String: TypeReference]] = [:]
        for index in operations.indices {
            guard let name = operations[index].responseName else { continue }
            let shape = operations[index].responses.shape
            if known[name] == nil {
                known[name] = shape
            } else if known[name] != shape, !shape.isEmpty {
                let own = operations[index].operation.name.upperCamelCased + "Response"
                diagnostics.report(.responsesDiffer(name, own: own, at: operations[index].position))
                operations[index].responseType = operations[index].responseType?.renaming(models: [name: own])
                known[own] = shape
            }
        }
    }
}

extension [FieldTable] {
    /// The names and types of the fields, which tell one response from another.
    fileprivate var shape: [String: TypeReference] {
        Dictionary(flatMap(\.fields).map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Diagnostic {
    fileprivate static func responsesDiffer(_ name: String, own: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "responses-differ", .warning, at: position,
            "response '\(name)' has other fields on another page; this one is called '\(own)'")
    }
}

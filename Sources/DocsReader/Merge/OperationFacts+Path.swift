import DocsSchema

/// Parameters that the path of an operation names.
extension OperationFacts {
    /// The parameters. What the path names is required, and is one even if no table has it: without it no call can be made.
    var parameters: [FieldFacts] {
        let names = namesInPath
        guard !names.isEmpty else { return request + parametersOfQuery }
        var fields = request
        for index in fields.indices where names.contains(fields[index].name) {
            if fields[index].presence == nil {
                fields[index].presence = .required
                fields[index].inferences.state(Inference(.presence, by: .path))
            }
            // What stands in a path is a text.
            if fields[index].type == .any {
                fields[index].type = .string
                fields[index].inferences.state(Inference(.type, by: .path))
            }
        }
        let known = Set(fields.map(\.name))
        let others = names.filter { !known.contains($0) }
        return fields + others.map { FieldFacts(inPath: $0, .required, at: position) } + parametersOfQuery
    }

    /// The parameters that stand only in the query behind the path: texts that may be missing.
    var parametersOfQuery: [FieldFacts] {
        var known = Set(request.map(\.name) + namesInPath)
        return query.filter { known.insert($0.name).inserted }.map { parameter in
            var field = FieldFacts(inPath: parameter.name, .optional, at: position)
            field.example = parameter.example.map(JSON.string)
            return field
        }
    }

    /// A name with points would be that of an object's field.
    private var namesInPath: [String] {
        guard let path else { return [] }
        return PathTemplate(path).parameters.filter { Text($0.utf8).isFieldName && !$0.contains(".") }
    }
}

extension FieldFacts {
    /// A parameter that only the path names.
    fileprivate init(inPath name: String, _ presence: Presence, at position: SourcePosition) {
        self.init(
            name: name, type: .string, presence: presence,
            inferences: [Inference(.type, by: .path), Inference(.presence, by: .path)], position: position)
    }
}

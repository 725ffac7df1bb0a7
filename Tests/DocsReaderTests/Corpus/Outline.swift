import DocsSchema

/// A schema as a short text: what a snapshot of real pages keeps, which is names and types and no sentence.
struct Outline {
    let schema: Schema

    var text: String {
        var lines: [String] = []
        for operation in schema.operations {
            let parts = [operation.request ?? "()", operation.response.map { "\($0)" } ?? "unknown"]
            lines.append("\(operation.client).\(operation.name) \(operation.method.rawValue) \(operation.path)")
            lines.append("    \(parts.joined(separator: " -> "))" + rules(operation.inferences))
        }
        for model in schema.models {
            lines.append(model.name)
            lines += model.fields.map { field in
                "    \(field.name): \(field.type)" + (field.presence == .required ? "!" : "") + rules(field.inferences)
            }
        }
        for openEnum in schema.enums {
            lines.append("\(openEnum.name) = \(openEnum.values.map(\.value).joined(separator: " "))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func rules(_ inferences: [Inference]) -> String {
        inferences.isEmpty
            ? "" : " (" + inferences.map { "\($0.fact.rawValue) by \($0.rule.rawValue)" }.joined(separator: ", ") + ")"
    }
}

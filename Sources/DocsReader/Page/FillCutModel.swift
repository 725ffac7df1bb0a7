import DocsSchema

/// Fills in the fields that a page which ends inside its last table lost, as far as the sample result shows them.
///
/// A sample shows names and values, so the fields are optional and inferred.
struct FillCutModel {
    let sample: JSON?

    /// How many fields table and sample must share, and how many the table must lack, before the page counts as cut.
    private static let evidence = 3

    func run(_ model: inout ModelFacts, diagnostics: inout Diagnostics) {
        guard let (shared, lost) = sample?.nearestObject(to: Set(model.fields.map(\.name))),
            shared >= Self.evidence, lost.count >= Self.evidence, let last = model.fields.last
        else { return }
        model.isPartial = true
        diagnostics.report(.cutTable(model.name ?? "?", fields: lost.count, at: last.position))
        for member in lost {
            model.fields.append(
                FieldFacts(
                    name: member.name,
                    type: member.value.shownType,
                    presence: nil,
                    example: member.value,
                    description: "",
                    inferences: [Inference(.name, by: .sampleResult), Inference(.type, by: .sampleResult)],
                    position: last.position
                ))
        }
    }
}

extension JSON {
    /// The type of a value in a sample result, which prints arrays of objects as objects and arrays as strings.
    fileprivate var shownType: TypeReference {
        switch self {
        case .object: .any
        case .string(let text) where text.hasPrefix("["): .any
        default: typeReference
        }
    }
}

extension Diagnostic {
    fileprivate static func cutTable(_ model: String, fields: Int, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "table-cut", .warning, at: position,
            "table of '\(model)' ends here; \(fields) fields that only the sample result shows were added as optional")
    }
}

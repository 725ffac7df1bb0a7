import DocsSchema

/// Fills in the fields that a page which ends inside its last table, or above it, lost, as far as the sample result shows
/// them.
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
        add(lost, to: &model, at: last.position, diagnostics: &diagnostics)
    }

    /// Fills in all fields of a data structure, of which the sample shows one where `names` are the fields that hold it.
    func run(_ model: inout ModelFacts, shownAs names: Set<String>, diagnostics: inout Diagnostics) {
        var shown: [JSON.Member] = []
        sample?.visitObjects { members in
            guard shown.isEmpty else { return }
            for member in members where names.contains(member.name) && shown.isEmpty {
                shown = member.value.firstObject
            }
        }
        add(shown, to: &model, at: model.position, diagnostics: &diagnostics)
    }

    private func add(
        _ members: [JSON.Member], to model: inout ModelFacts, at position: SourcePosition,
        diagnostics: inout Diagnostics
    ) {
        model.isPartial = true
        diagnostics.report(.cutTable(model.name ?? "?", fields: members.count, at: position))
        for member in members {
            model.fields.append(
                FieldFacts(
                    name: member.name,
                    type: member.value.shownType,
                    presence: nil,
                    example: member.value,
                    inferences: [Inference(.name, by: .sampleResult), Inference(.type, by: .sampleResult)],
                    position: position
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
            fields == 0
                ? "page ends above the table of '\(model)'; its fields are lost"
                : "table of '\(model)' ends here; fields that only the sample result shows were added as optional: \(fields)"
        )
    }
}

import DocsSchema

/// Merges the fields of the same thing on several pages into one list.
///
/// The result holds every field of every page; a field is required only if every page that has fields says so; of two
/// types the one that says more wins.
struct MergeFields {
    /// What the fields belong to, for diagnostics.
    let owner: String

    /// The fields of one page; a partial list has lost some, so that a field's absence says nothing.
    struct List {
        var fields: [FieldFacts]
        var isPartial: Bool
    }

    func run(_ lists: [List], diagnostics: inout Diagnostics) -> [FieldFacts] {
        let lists = lists.filter { !$0.fields.isEmpty }
        var merged: [FieldFacts] = []
        var index: [String: Int] = [:]
        var pages: [Int] = []
        for list in lists {
            for field in list.fields {
                let known = index[field.name]
                if let known {
                    merge(field, into: &merged[known], diagnostics: &diagnostics)
                } else {
                    index[field.name] = merged.count
                    merged.append(field)
                    pages.append(0)
                }
                if !list.isPartial { pages[known ?? merged.count - 1] += 1 }
            }
        }
        let whole = lists.count { !$0.isPartial }
        for position in merged.indices where pages[position] < whole {
            merged[position].inferences.removeAll { $0.rule == .everySample }
            guard merged[position].presence == .required else { continue }
            merged[position].presence = .optional
            merged[position].inferences.state(Inference(.presence, by: .mergedPages))
            diagnostics.report(.notOnEveryPage(merged[position], owner: owner))
        }
        return merged
    }

    private func merge(_ field: FieldFacts, into known: inout FieldFacts, diagnostics: inout Diagnostics) {
        if known.type != field.type {
            let (type, isConflict) = known.type.merged(
                field.type, isWeak: known.needsElement, isOtherWeak: field.needsElement)
            if isConflict { diagnostics.report(.typesDiffer(known, field, owner: owner)) }
            if type != known.type {
                known.type = type
                known.needsElement = field.needsElement
                known.inferences =
                    known.inferences.filter { $0.fact != .type } + field.inferences.filter { $0.fact == .type }
            }
        } else if known.needsElement, !field.needsElement {
            known.needsElement = false
            known.inferences.removeAll { $0.fact == .type }
        }
        if !field.inferences.contains(where: { $0.rule == .sampleResult }) {
            known.inferences.removeAll { $0.rule == .sampleResult }
        }
        if known.presence == nil {
            known.presence = field.presence
        } else if let stated = field.presence, stated != known.presence {
            diagnostics.report(.flagsDiffer(known, field, owner: owner))
            known.presence = .optional
            known.inferences.state(Inference(.presence, by: .mergedPages))
        }
        known.defaultValue = known.defaultValue ?? field.defaultValue
        known.example = known.example ?? field.example
        known.maxItems = known.maxItems ?? field.maxItems
        if known.description.isEmpty { known.description = field.description }
        if !field.values.isEmpty { known.values = (known.values + field.values).unique(by: \.value) }
    }
}

extension TypeReference {
    /// The type that both readings allow, and whether they contradict each other.
    ///
    /// A weak array is one whose elements are only assumed.
    func merged(_ other: TypeReference, isWeak: Bool, isOtherWeak: Bool) -> (type: TypeReference, isConflict: Bool) {
        switch (self, other) {
        case _ where self == other: return (self, false)
        case (.any, _): return (other, false)
        case (_, .any): return (self, false)
        case (.array, .array) where isWeak: return (other, false)
        case (.array, .array) where isOtherWeak: return (self, false)
        case (.array(let left), .array(let right)):
            let element = left.merged(right, isWeak: false, isOtherWeak: false)
            return (.array(element.type), element.isConflict)
        case (.map(.any), .model), (.map(.any), .array(.model)): return (other, false)
        case (.model, .map(.any)), (.array(.model), .map(.any)): return (self, false)
        case (.number, .integer), (.integer, .number): return (.number, false)
        default: return (.any, true)
        }
    }
}

extension Diagnostic {
    fileprivate static func notOnEveryPage(_ field: FieldFacts, owner: String) -> Diagnostic {
        Diagnostic(
            id: "field-not-on-every-page", .note, at: field.position,
            "'\(field.name)' is required here but missing elsewhere in '\(owner)'; it counts as optional")
    }

    fileprivate static func typesDiffer(_ known: FieldFacts, _ field: FieldFacts, owner: String) -> Diagnostic {
        Diagnostic(
            id: "types-differ", .warning, at: field.position,
            "type of '\(owner).\(field.name)' is \(field.type) here and \(known.type) in \(known.position.file):\(known.position.line); "
                + "the field can hold any value")
    }

    fileprivate static func flagsDiffer(_ known: FieldFacts, _ field: FieldFacts, owner: String) -> Diagnostic {
        Diagnostic(
            id: "flags-differ", .note, at: field.position,
            "'\(owner).\(field.name)' is required on one page and optional on another "
                + "(\(known.position.file):\(known.position.line)); it counts as optional")
    }
}

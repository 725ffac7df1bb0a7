import DocsSchema

/// Makes every reference lead somewhere, and gathers the open enums.
struct ResolveTypes {
    func run(_ models: inout [MergedModel], diagnostics: inout Diagnostics) -> [OpenEnum] {
        var enums: [OpenEnum] = []
        for model in models where !model.values.isEmpty && model.fields.isEmpty {
            enums.append(OpenEnum(name: model.name, values: model.values))
        }
        let tables = Set(enums.map(\.name))
        models.removeAll { tables.contains($0.name) }
        let names = Set(models.map(\.name))
        // Anchors are often in lower case.
        let spellings = Dictionary(grouping: names, by: { $0.lowercased() }).compactMapValues {
            $0.count == 1 ? $0.first : nil
        }
        for index in models.indices {
            for field in models[index].fields.indices {
                let owner = models[index].name
                if let name = models[index].fields[field].type.modelName, !names.contains(name), !tables.contains(name),
                    let spelling = spellings[name.lowercased()]
                {
                    let type = models[index].fields[field].type
                    models[index].fields[field].type = type.replacingInnermost(with: .model(spelling))
                }
                resolve(
                    &models[index].fields[field], owner: owner, names: names, tables: tables, enums: &enums,
                    diagnostics: &diagnostics)
            }
        }
        return enums
    }

    private func resolve(
        _ field: inout FieldFacts,
        owner: String,
        names: Set<String>,
        tables: Set<String>,
        enums: inout [OpenEnum],
        diagnostics: inout Diagnostics
    ) {
        if let name = field.nameLikeType, names.contains(name) {
            field.type = .model(name)
            field.needsElement = false
            field.inferences.removeAll { $0.fact == .type }
        }
        if let name = field.nestedName, names.contains(name) { field.link(to: name) }
        if let name = field.type.modelName, !names.contains(name) {
            if tables.contains(name) {
                field.type = field.type.replacingInnermost(with: .openEnum(name))
            } else {
                diagnostics.report(.danglingReference(name, field: "\(owner).\(field.name)", at: field.position))
                field.type = field.type.replacingInnermost(with: .any)
            }
        }
        if let name = field.nestedName, field.type == .string, tables.contains(name) { field.type = .openEnum(name) }
        if !field.values.isEmpty, field.type.innermost == .string {
            let name = "\(owner).\(field.name)"
            enums.append(OpenEnum(name: name, values: field.values))
            field.type = field.type.replacingInnermost(with: .openEnum(name))
        }
    }
}

extension FieldFacts {
    /// Takes the data structure that the description links to for what the array or object is made of.
    fileprivate mutating func link(to name: String) {
        switch type {
        case .array(.string) where needsElement, .array(.any), .array(.map(.any)), .any, .map(.any):
            refer(to: name)
            description = Text(description.utf8).withoutLabelledLink.string
            inferences.state(Inference(.type, by: .linkedDescription))
        default: break
        }
    }
}

extension TypeReference {
    /// What the type is made of, through arrays and maps.
    var innermost: TypeReference {
        switch self {
        case .array(let item), .map(let item): item.innermost
        default: self
        }
    }

    /// The type with something else as its innermost part.
    func replacingInnermost(with part: TypeReference) -> TypeReference {
        switch self {
        case .array(let item): .array(item.replacingInnermost(with: part))
        case .map(let item): .map(item.replacingInnermost(with: part))
        default: part
        }
    }
}

extension Diagnostic {
    fileprivate static func danglingReference(
        _ name: String,
        field: String,
        at position: SourcePosition
    ) -> Diagnostic {
        Diagnostic(
            id: "dangling-reference", .warning, at: position,
            "type '\(name)' of '\(field)' is defined on no page; the field can hold any value")
    }
}

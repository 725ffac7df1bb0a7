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
        let names = Names(models: Set(models.map(\.name)), tables: tables)
        for index in models.indices {
            let owner = models[index].name
            for field in models[index].fields.indices {
                resolve(&models[index].fields[field], of: owner, names, enums: &enums, diagnostics: &diagnostics)
            }
        }
        return enums
    }

    /// What references can lead to.
    private struct Names {
        let models: Set<String>
        /// The enums with a table of their own.
        let tables: Set<String>
        /// The models by their names in lower case, as anchors often are; without those that only their case tells apart.
        let spellings: [String: String]

        init(models: Set<String>, tables: Set<String>) {
            self.models = models
            self.tables = tables
            spellings = Dictionary(grouping: models, by: { $0.lowercased() }).compactMapValues {
                $0.count == 1 ? $0.first : nil
            }
        }
    }

    private func resolve(
        _ field: inout FieldFacts, of owner: String, _ names: Names, enums: inout [OpenEnum],
        diagnostics: inout Diagnostics
    ) {
        if let name = field.type.modelName, !names.models.contains(name), !names.tables.contains(name),
            let spelling = names.spellings[name.lowercased()]
        {
            field.type = field.type.replacingInnermost(with: .model(spelling))
        }
        if let name = field.nameLikeType, names.models.contains(name) {
            field.type = .model(name)
            field.needsElement = false
            field.inferences.removeAll { $0.fact == .type }
        }
        if let name = field.nestedName, names.models.contains(name) { field.link(to: name) }
        if let name = field.type.modelName, !names.models.contains(name) {
            let isEnum = names.tables.contains(name)
            if !isEnum {
                diagnostics.report(.danglingReference(name, field: "\(owner).\(field.name)", at: field.position))
            }
            field.type = field.type.replacingInnermost(with: isEnum ? .openEnum(name) : .any)
        }
        if let name = field.nestedName, field.type == .string, names.tables.contains(name) {
            field.type = .openEnum(name)
        }
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

import DocsSchema

/// What the passes found out about the Swift module before any of it is written.
struct SwiftModule: Sendable {
    let schema: Schema
    let settings: SwiftSettings
    /// Former names that callers may still use.
    let renames: Renames
    /// Models that become no type are among them.
    let types: DefinedTypes
    /// By the model's name; models that become no type are not in it.
    let travel: [String: Travel]
    /// Models whose fields of one another need to be kept elsewhere.
    let cyclic: Set<String>
    let names: TypeNames
    let docText: DocText

    init(_ schema: Schema, settings: SwiftSettings = SwiftSettings(), renames: Renames = Renames()) {
        self.schema = schema
        self.renames = renames
        self.settings = settings
        types = DefinedTypes(schema)
        travel = FindTravel().run(schema).models
        let emitted = schema.models.filter { [travel] in travel[$0.name] != nil }
        cyclic = FindCycles().run(emitted)
        var names = NameTypes().run(schema, models: emitted)
        names.updates = FindUpdates().run(schema, models: types.models)
        self.names = names
        docText = DocText(symbols: names.models)
    }

    /// What code outside imports: the API's name without what Swift forbids.
    var name: String { SwiftName(style: .page).run(schema.name) ?? "API" }

    /// The models that become types, sorted by name.
    var emittedModels: [Model] { schema.models.filter { travel[$0.name] != nil } }

    /// The enums that no model declares, but for those that only the wrapper of a response uses.
    var standaloneEnums: [OpenEnum] {
        let payloads = schema.operations.compactMap { schema.payload(of: $0, models: types.models).type?.enumName }
        let used = Set(emittedModels.flatMap { $0.fields.compactMap(\.type.enumName) } + payloads)
        let wrappers = schema.models.filter { travel[$0.name] == nil }
        let unused = Set(wrappers.flatMap { $0.fields.compactMap(\.type.enumName) }).subtracting(used)
        let nested = Set(names.nestedEnums.values.joined())
        return schema.enums.filter { !nested.contains($0.name) && !unused.contains($0.name) }
    }

    /// Whether a value of the field has to be kept outside the struct.
    func isIndirect(_ field: Field, of model: Model) -> Bool {
        guard !cyclic.isEmpty, cyclic.contains(model.name), let held = field.type.heldModel else { return false }
        return cyclic.contains(held)
    }
}

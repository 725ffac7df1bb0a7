import DocsSchema

/// The models and open enums of a schema by name, for emitters that follow references.
struct DefinedTypes {
    let models: [String: Model]
    let enums: [String: OpenEnum]

    init(_ schema: Schema) {
        models = schema.modelsByName
        enums = schema.enumsByName
    }

    /// The values a field's type allows, through arrays and maps; empty when it names no enum of the schema.
    func values(of type: TypeReference) -> [OpenEnum.Value] {
        type.enumName.flatMap { enums[$0] }?.values ?? []
    }
}

import DocsSchema

/// The schemas of the tests by name, so that a test that takes one prints no whole schema.
enum TestSchema: CaseIterable {
    case sample
    case hostile

    var schema: Schema {
        switch self {
        case .sample: SampleSchema.schema
        case .hostile: HostileSchema.schema
        }
    }
}

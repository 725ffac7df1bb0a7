import DocsSchema

/// What changed in one API.
struct Comparison {
    let name: String
    let changes: [Change]
}

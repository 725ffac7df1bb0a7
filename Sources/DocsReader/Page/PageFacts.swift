import DocsSchema

/// What one page says, before it is held against the other pages.
struct PageFacts: Sendable {
    var path: String
    /// The language of the page's headings; `nil` if it has none that are known.
    var language: Language?
    var operations: [OperationFacts] = []
    var models: [ModelFacts] = []
    var ledger = Ledger()

    /// What the name of a data structure of this page alone starts with: its operation.
    var ownName: String { (operations.first?.name?.value ?? path.fileStem.lowerCamelCased).upperCamelCased }

    /// Whether somebody wrote the page beside the generated ones: it has operations and names no method.
    ///
    /// What such a page copies from generated pages grows old, so that a field it lacks proves nothing.
    var isWrittenByHand: Bool { !operations.isEmpty && !operations.contains(where: \.isNamed) }
}

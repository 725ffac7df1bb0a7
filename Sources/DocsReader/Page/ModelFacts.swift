import DocsSchema

/// A data structure as its page states it.
struct ModelFacts: Sendable {
    /// `nil` if the heading was lost.
    var name: String?
    /// What stands between the heading and the table.
    var description = ""
    var fields: [FieldFacts] = []
    /// The values of an enum table.
    var values: [OpenEnum.Value] = []
    var position: SourcePosition
    /// Whether the table is known to lack rows, so that a field's absence says nothing.
    var isPartial = false
    /// The data structure whose table stands above this one, with the same columns and no heading between them.
    var above: Int?
    /// Whether a table's header, with or without rows, stands under the heading.
    var hasTable = false
}

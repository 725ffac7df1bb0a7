import DocsSchema

/// A row of a table as its page states it.
struct FieldFacts: Sendable {
    var name: String
    var type: TypeReference
    /// `nil` if the table has no column for it.
    var presence: Presence?
    var defaultValue: JSON?
    var example: JSON?
    var description = ""
    var maxItems: Int?
    /// The values that make the field an open enum.
    var values: [OpenEnum.Value] = []
    /// The name that the description leads to: it counts if it is that of an enum table and the type cell says string, or
    /// that of a data structure and the type cell says no more than array or object.
    var nestedName: String?
    /// The name in the type cell that is a word for a type too; it counts if it is that of a data structure.
    var nameLikeType: String?
    /// Whether the type is an array whose elements the row does not tell.
    var needsElement = false
    /// Whether the page states no type: it has no column for them, or the cell is empty.
    var isUntyped = false
    var inferences: [Inference] = []
    var position: SourcePosition

    /// The data structure that the field may lead to, by its type, or else its description.
    var modelName: String? { type.modelName ?? nestedName ?? nameLikeType }

    /// Makes the field an object of a data structure, or an array of them if it is any array.
    mutating func refer(to model: String) {
        if case .array = type { type = .array(.model(model)) } else { type = .model(model) }
        needsElement = false
        inferences.removeAll { $0.fact == .type }
    }
}

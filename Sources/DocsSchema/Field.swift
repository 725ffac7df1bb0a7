/// One named value of a model: a row of a request, response or DTO table.
package struct Field: Hashable, Sendable {
    /// The name on the wire, as the page spells it.
    package var name: String
    package var type: TypeReference
    package var presence: Presence
    package var defaultValue: JSON?
    package var example: JSON?
    package var description: String
    /// The most elements an array may have.
    package var maxItems: Int?
    /// Facts of this field that no page states, and the rule or source that gave them, in the order of ``Fact``.
    package var inferences: [Inference]
    /// The name in generated code, where it is another.
    package var symbol: String?

    package init(
        name: String,
        type: TypeReference,
        presence: Presence,
        defaultValue: JSON? = nil,
        example: JSON? = nil,
        description: String = "",
        maxItems: Int? = nil,
        inferences: [Inference] = []
    ) {
        self.name = name
        self.type = type
        self.presence = presence
        self.defaultValue = defaultValue
        self.example = example
        self.description = description
        self.maxItems = maxItems
        self.inferences = inferences
    }
}

/// Whether a field is always there.
package enum Presence: String, Hashable, Sendable {
    case required
    case optional
}

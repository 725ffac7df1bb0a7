import DocsSchema

/// What the type cell of a row says, before anything else of the row or page is consulted.
enum StatedType: Hashable, Sendable {
    case primitive(TypeReference)
    /// `array`, with the type of its elements elsewhere.
    case array
    /// A link to a data structure, or its bare name.
    case named(String)
    case namedArray(String)
    /// `string[]` and the like.
    case primitiveArray(TypeReference)
    /// The values of an enum, where its type should stand.
    case values([String])
    /// The row is a value of an enum.
    case enumValue
    /// Nothing, which is how pages write an object whose type stands in the description.
    case empty
    /// A link whose target was lost: `<a href="#"></a>`.
    case lostLink
    case unknown(String)
}

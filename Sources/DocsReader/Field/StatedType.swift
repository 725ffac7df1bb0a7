import DocsSchema

/// What the type cell of a row says, before anything else of the row or page is consulted.
enum StatedType: Hashable, Sendable {
    /// A word for a type, a link to a data structure or its bare name, and arrays of these.
    case type(TypeReference)
    /// `array`, with the type of its elements elsewhere.
    case array
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

extension StatedType {
    /// The type that it is without a row around it, where a bare array holds anything.
    var reference: TypeReference? {
        switch self {
        case .type(let type): type
        case .array: .array(.any)
        default: nil
        }
    }

    /// Whether the type is an array of anything.
    var isArray: Bool {
        switch self {
        case .array, .type(.array): true
        default: false
        }
    }

    /// Whether the type is an array or object of what is told elsewhere.
    var isOpen: Bool {
        switch self {
        case .array, .empty, .lostLink, .type(.map(.any)), .type(.array(.map(.any))): true
        default: false
        }
    }

    /// The type with the element or object that the description names.
    func completed(by nested: StatedType?) -> StatedType {
        guard case .type(let type)? = nested, case .model = type.element else { return self }
        switch self {
        case .unknown: return .type(type.element)
        case _ where isOpen: return .type(isArray ? .array(type.element) : type.element)
        default: return self
        }
    }
}

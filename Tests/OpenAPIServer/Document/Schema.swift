package import DocsRuntime

/// What an OpenAPI document says of a value: its type and an example.
package struct Schema: Sendable {
    package var type: ValueType
    package var example: JSONValue?

    /// A value of any type, as where the document states none.
    static let any = Schema(type: .any)
}

/// The type of a value, as far as exported documents tell types apart.
package indirect enum ValueType: Sendable {
    case any
    /// The listed values are those the pages name; others are allowed, as servers learn new ones.
    case string(known: [String])
    case integer
    case number
    case boolean
    case array(Schema)
    case object(ObjectSchema)
    /// A schema of the document's components, by its name.
    case reference(String)
}

/// The properties an object has.
package struct ObjectSchema: Sendable {
    package var properties: [String: Schema]
    package var required: Set<String>
    /// What properties that are not listed have to be; nil where there may be none.
    package var others: Schema?
}

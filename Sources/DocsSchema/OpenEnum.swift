/// The values that pages name for a string field.
///
/// Lists on pages are incomplete or wrong about as often as they are complete, so an enum is always open: other values
/// are legal on the wire.
package struct OpenEnum: Hashable, Sendable {
    /// `Model.field` for the values of a field, or a name of its own for an enum table.
    package var name: String
    /// In the order of the page.
    package var values: [Value]

    package init(name: String, values: [Value]) {
        self.name = name
        self.values = values
    }

    /// One value, and what the page says of it.
    package struct Value: Hashable, Sendable {
        package var value: String
        package var description: String
        /// The name in generated code, where it is another.
        package var symbol: String?

        package init(_ value: String, description: String = "", symbol: String? = nil) {
            self.value = value
            self.description = description
            self.symbol = symbol
        }
    }
}

/// A named object: a DTO of the data structures, or the request or response of an operation.
package struct Model: Hashable, Sendable {
    package var name: String
    package var description: String
    /// In the order of the page. A model without fields is a free-form object.
    package var fields: [Field]
    /// The pages that define the model, sorted.
    package var pages: [String]
    /// The name in generated code, where it is another.
    package var symbol: String?

    package init(name: String, description: String = "", fields: [Field], pages: [String]) {
        self.name = name
        self.description = description
        self.fields = fields
        self.pages = pages
    }

    /// The first field of that name.
    package subscript(field name: String) -> Field? {
        fields.first { $0.name == name }
    }
}

/// One call an OpenAPI document describes.
///
/// The name is not `Operation` because Foundation has a class of that name.
package struct DocumentedOperation: Sendable {
    /// The `operationId`.
    package var id: String
    /// In capitals, as in a request.
    package var method: String
    package var path: PathTemplate
    package var tags: [String]
    package var parameters: [Parameter]
    /// Nil where nothing travels in the body.
    package var body: Body?
    /// The body of the answer with status 200; nil where the document says nothing of it.
    package var response: Schema?

    /// A value that travels in the path or the query.
    package struct Parameter: Sendable {
        package enum Location: String, Sendable {
            case path
            case query
        }

        package var name: String
        package var location: Location
        package var isRequired: Bool
        package var schema: Schema
    }

    /// The JSON that travels in the body.
    package struct Body: Sendable {
        package var schema: Schema
        package var isRequired: Bool
    }
}

/// What a server kept of a request.
package struct ServedRequest: Sendable {
    package var method: String
    /// Without the query.
    package var path: String
    /// Nil where the document has no operation of this method and path.
    package var operationID: String?
    /// What the request gets wrong by the document; none where it is as documented.
    package var faults: [Fault]
}

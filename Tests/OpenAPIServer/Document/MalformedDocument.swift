/// Why a document cannot drive the server.
package struct MalformedDocument: Error, CustomStringConvertible {
    /// Where in the document, as in `#/components/schemas/User`.
    package var place: String
    package var reason: String

    package var description: String { "\(place) \(reason)" }
}

/// How a server answers.
package enum Mode: Sendable, CaseIterable {
    /// HTTP 200 with the body the operation succeeds with.
    case success
    /// HTTP 200 with an envelope that says failure.
    case failure
    /// HTTP 500 with HTML, as a gateway in front of an API gives it.
    case serverError
    /// HTTP 200 with a success that ends in the midst of its JSON.
    case broken
    /// No answer at all until the client gives up.
    case slow
}

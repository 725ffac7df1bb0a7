package import DocsSchema

/// What one place of one page states of an operation, a model or a field.
package struct Statement: Hashable, Sendable {
    /// The names it can be asked for by, the fullest first: `AuthenticationClient.getUser.userId`.
    package var symbols: [String]
    package var position: SourcePosition
    /// What it states, in short: `string, required`.
    package var says: String
    /// Whether it says that a field is required or optional, and which.
    package var presence: Presence?
    /// The rules that read something into it which it does not say.
    package var inferences: [Inference]
}

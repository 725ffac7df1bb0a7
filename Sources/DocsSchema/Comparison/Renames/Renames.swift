/// Renames that a person has confirmed, so that nothing has to be guessed.
package struct Renames: Hashable, Sendable {
    /// The new method's name by `Client.oldName`.
    package var operations: [String: String]
    /// The new model's name by the old one's.
    package var models: [String: String]
    /// The new name by `Model.oldName`, or by `Client.method.oldName` for a parameter.
    package var fields: [String: String]
    /// Where in the configuration each stands, by its old name.
    package var positions: [String: SourcePosition] = [:]

    package init(
        operations: [String: String] = [:],
        models: [String: String] = [:],
        fields: [String: String] = [:]
    ) {
        self.operations = operations
        self.models = models
        self.fields = fields
    }
}

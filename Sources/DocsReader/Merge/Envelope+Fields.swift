import DocsSchema

extension Envelope {
    /// The response of an operation whose pages say nothing of it, in an API whose configuration states the wrapper.
    func fields(at position: SourcePosition) -> [FieldFacts] {
        let types: [(String?, TypeReference, Presence)] = [
            (status, success.typeReference, .required), (message, .string, .optional), (code, .number, .optional),
            (requestID, .string, .optional), (payload, .any, .required),
        ]
        return types.compactMap { name, type, presence in
            name.map {
                FieldFacts(
                    name: $0, type: type, presence: presence,
                    inferences: [Inference(.name, by: .configuration)], position: position)
            }
        }
    }
}

import DocsSchema

extension [OperationFacts] {
    /// The operations once, if the page stands twice in its file: then the second half of them says what the first says.
    ///
    /// Two alone prove nothing: sections of a page may each have their own `Delete` with the same parameters. The first of
    /// the second half may have got the title of the page for its own, and is known by its method then.
    var withoutRepetition: [OperationFacts] {
        let half = count / 2
        guard half > 1, count % 2 == 0, self[0].hasSameWords(as: self[half]) || self[0].isNamed(as: self[half]),
            zip(self, self[half...]).allSatisfy({ $0.hasSameFacts(as: $1) }),
            zip(self, self[half...]).dropFirst().allSatisfy({ $0.hasSameWords(as: $1) })
        else { return self }
        return Array(prefix(half))
    }
}

extension OperationFacts {
    fileprivate func hasSameWords(as other: OperationFacts) -> Bool {
        title == other.title && description == other.description
    }

    fileprivate func isNamed(as other: OperationFacts) -> Bool { name != nil && name == other.name }

    fileprivate func hasSameFacts(as other: OperationFacts) -> Bool {
        name == other.name && client == other.client && method == other.method && path == other.path
            && responseType == other.responseType && request.areStated(as: other.request)
            && response.areStated(as: other.response)
    }
}

extension [FieldFacts] {
    /// Whether other fields are stated in the same words.
    fileprivate func areStated(as others: [FieldFacts]) -> Bool {
        count == others.count
            && zip(self, others).allSatisfy { field, other in
                field.name == other.name && field.type == other.type && field.presence == other.presence
                    && field.defaultValue == other.defaultValue && field.example == other.example
                    && field.description == other.description && field.values == other.values
            }
    }
}

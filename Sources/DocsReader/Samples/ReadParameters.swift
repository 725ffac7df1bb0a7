import DocsSchema

/// Reads the parameters of a method off all of its sample calls.
///
/// A plain argument is a parameter of its own; the members of an object are the body. Which of them a call must have
/// no sample can tell, so what stands in every sample is only noted.
struct ReadParameters {
    /// What a call passes, and under which name.
    typealias Argument = (name: String, value: SampleValue)

    let position: SourcePosition

    func run(_ calls: [SampleCall], into operation: inout OperationFacts) {
        var plain: [Argument] = []
        var bodies: [[Argument]] = []
        for call in calls {
            for link in call.links {
                for argument in link.arguments where !argument.isCallback {
                    if case .object(let members) = argument {
                        bodies.append(members)
                    } else {
                        plain.append((argument.placeholderName ?? link.name, argument))
                    }
                }
            }
        }
        operation.request = plain.grouped(by: { $0.name }).map { name, values in
            var field = field(name, values, calls: calls.count)
            field.presence = .required
            field.inferences.insert(Inference(.name, by: .sampleCode), at: 0)
            return field
        }
        read(bodies, calls: calls.count, into: &operation)
        operation.hasRequest = true
        operation.isSampleCall = true
    }

    /// The members of the objects; a body of any shape if no member is in all of them.
    private func read(_ bodies: [[Argument]], calls: Int, into operation: inout OperationFacts) {
        guard let first = bodies.first else { return }
        let common = bodies.reduce(Set(first.map(\.name))) { $0.intersection($1.map(\.name)) }
        if common.isEmpty {
            var body = field("body", [("body", .object(first))], calls: calls)
            body.presence = .required
            operation.request.append(body)
            operation.bodyParameter = body.name
        } else {
            // A quote that never closes has no name in it.
            let members = bodies.joined().filter { !$0.name.isEmpty }
            operation.request += members.grouped(by: { $0.name }).map { field($0, $1, calls: calls) }
        }
    }

    private func field(_ name: String, _ values: [Argument], calls: Int) -> FieldFacts {
        let literals = values.compactMap(\.value.json)
        let types = Set(literals.map(\.typeReference))
        var inferences = [Inference(.type, by: .sampleCode)]
        if values.count >= calls { inferences.append(Inference(.presence, by: .everySample)) }
        return FieldFacts(
            name: name,
            type: types.count == 1 ? types.first ?? .any : .any,
            presence: .optional,
            example: literals.first,
            inferences: inferences,
            position: position
        )
    }
}

extension SampleValue {
    /// The name that a placeholder such as `"YOUR_DATA_ID"` gives away: `dataId`.
    fileprivate var placeholderName: String? {
        guard case .literal(.string(let text)) = self, text.contains("_"),
            text.utf8.allSatisfy({ $0 == UInt8(ascii: "_") || $0.isUppercase })
        else { return nil }
        let words = text.split(separator: "_").drop { $0 == "YOUR" }.joined(separator: "-").lowercased()
        return words.isEmpty ? nil : words.lowerCamelCased
    }
}

/// Which ways a model goes over the wire, and so who builds it and who reads it.
struct Travel: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// Part of a request: callers build it, the server reads it.
    static let sent = Travel(rawValue: 1)
    /// Part of a response: the server builds it, callers read it.
    static let received = Travel(rawValue: 2)
    /// What no operation mentions might go either way.
    static let unknown: Travel = [.sent, .received]
}

/// Finds the ways that the models and enums of a schema go.
struct FindTravel {
    /// By name. Wrappers of responses are not among the models: callers never see them.
    struct Result {
        var models: [String: Travel] = [:]
        var enums: [String: Travel] = [:]
    }

    func run(_ schema: Schema) -> Result {
        let models = schema.modelsByName
        var result = Result()
        var wrappers: Set<String> = []
        for operation in schema.operations {
            if let request = operation.request { mark(.model(request), .sent, models, &result) }
            let payload = schema.payload(of: operation, models: models)
            if let type = payload.type { mark(type, .received, models, &result) }
            if case .body = payload { continue }
            if case .model(let name)? = operation.response { wrappers.insert(name) }
        }
        for model in schema.models where result.models[model.name] == nil && !wrappers.contains(model.name) {
            mark(.model(model.name), .unknown, models, &result)
        }
        return result
    }

    /// Marks what the type is made of.
    private func mark(_ type: TypeReference, _ travel: Travel, _ models: [String: Model], _ result: inout Result) {
        var open = [type]
        while let type = open.popLast() {
            if let name = type.enumName { result.enums[name, default: []].formUnion(travel) }
            guard let name = type.modelName, let model = models[name],
                !result.models[name, default: []].isSuperset(of: travel)
            else { continue }
            result.models[name, default: []].formUnion(travel)
            open += model.fields.map(\.type)
        }
    }
}

extension Payload {
    /// `nil` for an acknowledgment.
    var type: TypeReference? {
        switch self {
        case .enveloped(let type), .body(let type): type
        case .acknowledgment: nil
        }
    }
}

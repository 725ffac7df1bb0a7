/// Which ways a model goes over the wire, and so who builds it and who reads it, and which ways it is coded.
package struct Travel: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Part of a request: callers build it, the server reads it.
    package static let sent = Travel(rawValue: 1)
    /// Part of a response: the server builds it, callers read it.
    package static let received = Travel(rawValue: 2)
    /// What no operation mentions might go either way.
    package static let unknown: Travel = [.sent, .received]
}

/// Finds the ways that the models and enums of a schema go.
package struct FindTravel {
    /// By name. The wrapper of a response is not among the models unless something else has it as a part: callers never
    /// see it.
    package struct Result {
        package fileprivate(set) var models: [String: Travel] = [:]
        package fileprivate(set) var enums: [String: Travel] = [:]
    }

    package init() {}

    /// The ways by the operations that lead to a thing, and any way for models that none leads to.
    package func run(_ schema: Schema) -> Result {
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

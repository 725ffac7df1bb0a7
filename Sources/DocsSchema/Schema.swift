/// What the pages of one API say: the only thing the reader and the emitters share.
package struct Schema: Hashable, Sendable {
    /// The version of the JSON form; a reader of a later form refuses what it does not know.
    package static let formatVersion = 1

    package var name: String
    package var envelope: Envelope
    /// Sorted by name.
    package var clients: [Client]
    /// Sorted by client, tag, page and name.
    package var operations: [Operation]
    /// Sorted by name.
    package var models: [Model]
    /// Sorted by name.
    package var enums: [OpenEnum]

    package init(
        name: String,
        envelope: Envelope = .authing,
        clients: [Client] = [],
        operations: [Operation] = [],
        models: [Model] = [],
        enums: [OpenEnum] = []
    ) {
        self.name = name
        self.envelope = envelope
        self.clients = clients
        self.operations = operations
        self.models = models
        self.enums = enums
    }
}

/// What an operation gives its caller once the envelope is opened.
package enum Payload: Hashable, Sendable {
    /// The envelope's payload field.
    case enveloped(TypeReference)
    /// An envelope with nothing in it but the outcome.
    case acknowledgment
    /// The whole body, for responses that come without an envelope.
    case body(TypeReference)

    /// What the caller gets; `nil` for nothing.
    package var type: TypeReference? {
        switch self {
        case .enveloped(let type), .body(let type): type
        case .acknowledgment: nil
        }
    }
}

extension Schema {
    /// The models by name, for whoever follows references.
    package var modelsByName: [String: Model] { models.keyed(by: \.name) }

    /// The enums by name, for whoever follows references.
    package var enumsByName: [String: OpenEnum] { enums.keyed(by: \.name) }

    /// Where the field `Model.field` is, by that name.
    var fieldPlaces: [String: (model: Int, field: Int)] {
        var places: [String: (model: Int, field: Int)] = [:]
        for (model, value) in models.enumerated() {
            for (field, member) in value.fields.enumerated() { places["\(value.name).\(member.name)"] = (model, field) }
        }
        return places
    }

    /// What `operation` returns, seen through the envelope.
    package func payload(of operation: Operation, models: [String: Model]) -> Payload {
        guard let response = operation.response else { return .body(.any) }
        guard case .model(let name) = response, let model = models[name], isEnvelope(model) else {
            return .body(response)
        }
        guard let key = envelope.payload, let field = model[field: key] else {
            return envelope.payload == nil && model.fields.count > 1 ? .body(response) : .acknowledgment
        }
        return .enveloped(field.type)
    }

    /// Whether `model` is the wrapper of a response and no type of its own.
    package func isEnvelope(_ model: Model) -> Bool {
        model[field: envelope.status] != nil && model[field: envelope.message] != nil
    }
}

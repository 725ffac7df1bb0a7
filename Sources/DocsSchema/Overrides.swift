/// What the configuration corrects, by the names of the schema.
package struct Overrides: Hashable, Sendable {
    /// What is known of clients beside their operations, by their names.
    package var clients: [Entry<Client>]
    /// Fields of the envelope by which responses are known and opened.
    package var envelope: [Entry<String>]
    /// By `Client.method`.
    package var operations: [Entry<OperationOverride>]
    /// By `Model.field`.
    package var fields: [Entry<FieldOverride>]
    /// By the name of the enum, such as `UserDto.status`.
    package var enums: [Entry<[OpenEnum.Value]>]
    /// What models are called in generated code, by their names.
    package var models: [Entry<String>]

    package init(
        clients: [Entry<Client>] = [],
        envelope: [Entry<String>] = [],
        operations: [Entry<OperationOverride>] = [],
        fields: [Entry<FieldOverride>] = [],
        enums: [Entry<[OpenEnum.Value]>] = [],
        models: [Entry<String>] = []
    ) {
        self.clients = clients
        self.envelope = envelope
        self.operations = operations
        self.fields = fields
        self.enums = enums
        self.models = models
    }

    /// A correction and where in the configuration it stands.
    package struct Entry<Value: Hashable & Sendable>: Hashable, Sendable {
        package var target: String
        package var value: Value
        package var position: SourcePosition

        package init(target: String, value: Value, position: SourcePosition) {
            self.target = target
            self.value = value
            self.position = position
        }
    }
}

/// What the configuration says of an operation; `nil` leaves what the pages say.
package struct OperationOverride: Hashable, Sendable {
    package var method: HTTPMethod?
    package var path: String?
    package var paging: PagingOverride?
    /// What it is called in generated code.
    package var symbol: String?

    package init(
        method: HTTPMethod? = nil, path: String? = nil, paging: PagingOverride? = nil, symbol: String? = nil
    ) {
        self.method = method
        self.path = path
        self.paging = paging
        self.symbol = symbol
    }
}

/// What the configuration says of a field; `nil` leaves what the pages say.
package struct FieldOverride: Hashable, Sendable {
    package var type: TypeReference?
    package var presence: Presence?
    /// What it is called in generated code.
    package var symbol: String?

    package init(type: TypeReference? = nil, presence: Presence? = nil, symbol: String? = nil) {
        self.type = type
        self.presence = presence
        self.symbol = symbol
    }
}

/// What the configuration says of the pages of an operation.
package enum PagingOverride: Hashable, Sendable {
    /// It gives its list at once, whatever its parameters look like.
    case allAtOnce
    case paging(Paging)
}

/// What an API's Swift has beyond what every caller needs: each costs its users build time.
package struct SwiftSettings: Hashable, Sendable {
    /// Protocols that models get beside `Sendable` and their coding.
    package var conformances: [Conformance]
    /// Whether decoded models keep the fields that no page names.
    package var unknownFields: UnknownFields

    package init(conformances: [Conformance] = [], unknownFields: UnknownFields = .drop) {
        self.conformances = conformances
        self.unknownFields = unknownFields
    }

    /// A protocol whose methods the compiler writes.
    package enum Conformance: String, Hashable, Sendable, CaseIterable {
        case equatable = "Equatable"
        case hashable = "Hashable"
    }

    /// What becomes of fields that no page names.
    package enum UnknownFields: String, Hashable, Sendable, CaseIterable {
        case drop
        case keep
    }
}

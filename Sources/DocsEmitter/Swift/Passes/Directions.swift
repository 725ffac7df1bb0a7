/// Which ways a model travels, and so which ways it is coded.
package struct Directions: OptionSet, Hashable, Sendable {
    package var rawValue: UInt8

    package init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Part of a request.
    package static let encoded = Directions(rawValue: 1)
    /// Part of a response.
    package static let decoded = Directions(rawValue: 2)
}

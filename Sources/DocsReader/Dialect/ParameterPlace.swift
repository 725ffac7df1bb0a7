/// Where a parameter goes; those in the path are known by the path.
enum ParameterPlace: Hashable, Sendable {
    case query
    case body
    case header
}

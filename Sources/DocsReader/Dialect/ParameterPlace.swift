/// Where a parameter goes; those in the path are known by the path, too.
enum ParameterPlace: Hashable, Sendable {
    case path
    case query
    case body
    case header
}

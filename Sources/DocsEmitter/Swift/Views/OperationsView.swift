import Mustache

/// What the template of a file of operations shows: those of one client and tag, and the requests they alone have.
struct OperationsView {
    /// The Swift name of the client.
    var client: String
    var operations: [OperationView]
    var types: TypesView
}

extension OperationsView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "access": .importAccess(isPublic: types.needsRuntime || operations.contains(where: \.needsRuntime))
        case "extended": .text(client)
        case "operations": .list(operations)
        default: types.value(for: key)
        }
    }
}

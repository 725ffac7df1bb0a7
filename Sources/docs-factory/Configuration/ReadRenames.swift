import DocsSchema

/// Reads the renames that `diff` need not guess. A field belongs to a model or, if it is a parameter, to an operation,
/// both by their present names:
///
///     "renames": {
///       "operations": { "ManagementClient.getUserById": "getUser" },
///       "models": { "User": "UserDto" },
///       "fields": { "UserDto.mail": "email", "ManagementClient.getUser.id": "userId" }
///     }
struct ReadRenames {
    func run(_ node: ConfigurationNode, diagnostics: inout Diagnostics) -> Renames {
        let members = node.members(["operations", "models", "fields"], &diagnostics)
        return Renames(
            operations: names(members["operations"], &diagnostics),
            models: names(members["models"], &diagnostics),
            fields: names(members["fields"], &diagnostics))
    }

    private func names(_ node: ConfigurationNode?, _ diagnostics: inout Diagnostics) -> [String: String] {
        var names: [String: String] = [:]
        for entry in node?.entries(&diagnostics) ?? [] { names[entry.name] = entry.node.text(&diagnostics) }
        return names
    }
}

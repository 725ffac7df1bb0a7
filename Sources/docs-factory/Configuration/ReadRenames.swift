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
        var renames = Renames()
        for (kind, names) in [("operations", \Renames.operations), ("models", \.models), ("fields", \.fields)] {
            for entry in members[kind]?.entries(&diagnostics) ?? [] {
                renames[keyPath: names][entry.name] = entry.node.text(&diagnostics)
                renames.positions[entry.name] = entry.position
            }
        }
        return renames
    }
}

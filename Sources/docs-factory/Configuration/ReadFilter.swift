import DocsSchema

/// Reads which operations the configuration asks for:
///
///     "filter": {
///       "only": { "clients": ["ManagementClient"], "tags": ["users"], "operations": ["ManagementClient.getUser"] },
///       "except": { "operations": ["ManagementClient.kickUsers"] }
///     }
struct ReadFilter {
    func run(_ node: ConfigurationNode, diagnostics: inout Diagnostics) -> Filter {
        let members = node.members(["only", "except"], &diagnostics)
        return Filter(
            only: members["only"].map { readNames($0, &diagnostics) },
            except: members["except"].map { readNames($0, &diagnostics) })
    }

    private func readNames(_ node: ConfigurationNode, _ diagnostics: inout Diagnostics) -> Filter.Names {
        let members = node.members(["clients", "tags", "operations"], &diagnostics)
        return Filter.Names(
            clients: entries(members["clients"], &diagnostics),
            tags: entries(members["tags"], &diagnostics),
            operations: entries(members["operations"], &diagnostics))
    }

    private func entries(
        _ node: ConfigurationNode?, _ diagnostics: inout Diagnostics
    ) -> [Overrides.Entry<String>] {
        (node?.elements(&diagnostics) ?? []).compactMap { element in
            element.text(&diagnostics).map { Overrides.Entry(target: $0, value: $0, position: element.position) }
        }
    }
}

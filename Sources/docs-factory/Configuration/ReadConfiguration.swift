import DocsReader
import DocsSchema

/// The configuration file in, the APIs it names out.
///
/// The file is JSON with comments; its folders are relative to itself:
///
///     {
///       "apis": [
///         {
///           "name": "GenAuth",
///           "specs": "genauth",
///           "output": "../generated/GenAuth",
///           // what pages leave unsaid; see ReadAPIConfiguration and ReadOverrides
///           "clients": {}, "paths": {}, "envelope": {}, "overrides": {},
///           // what diff is to know; see ReadRenames and ReadAcceptances
///           "renames": {}, "accepted": []
///         }
///       ]
///     }
struct ReadConfiguration {
    func run(_ file: ConfigurationFile, diagnostics: inout Diagnostics) -> [APIConfiguration] {
        guard let root = file.root(&diagnostics) else { return [] }
        let members = root.members(["$schema", "apis"], required: ["apis"], &diagnostics)
        guard let list = members["apis"] else { return [] }
        var apis: [APIConfiguration] = []
        for node in list.elements(&diagnostics) {
            guard let api = ReadAPIConfiguration(folder: file.path.folder).run(node, diagnostics: &diagnostics) else {
                continue
            }
            if apis.contains(where: { $0.settings.name == api.settings.name }) {
                diagnostics.report(.duplicate("another API is named '\(api.settings.name)' too", node))
            }
            if let other = apis.first(where: { overlap($0.output, api.output) }) {
                diagnostics.report(.duplicate("the output of '\(other.settings.name)' goes to the same folder", node))
            }
            apis.append(api)
        }
        if list.value.elements.isEmpty, list.value.json.elements != nil {
            diagnostics.report(.badValue("the list names no API", list))
        }
        return apis
    }

    /// Whether one folder is in the other, so that two APIs could write the same file.
    private func overlap(_ one: Path?, _ other: Path?) -> Bool {
        guard let one, let other else { return false }
        return one.holds(other) || other.holds(one)
    }
}

extension Diagnostic {
    fileprivate static func duplicate(_ message: String, _ node: ConfigurationNode) -> Diagnostic {
        Diagnostic(id: "config-duplicate", .error, at: node.position, message)
    }
}

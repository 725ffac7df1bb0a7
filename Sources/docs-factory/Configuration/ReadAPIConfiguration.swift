import DocsEmitter
import DocsReader
import DocsSchema

/// Reads what the configuration says of one API:
///
///     "clients": { "ManagementClient": { "baseUrl": "https://api.genauth.ai", "description": "…", … } },
///     "paths": { "template": "/api/v3/{page}", "families": ["metadata-"] },
///     "envelope": { "status": "statusCode", "success": 200, "message": "message",
///                   "code": "apiCode", "requestId": "requestId", "payload": "data" },
///     "language": "en",
///     "swift": { "conformances": ["Hashable"], "unknownFields": "keep" },
struct ReadAPIConfiguration {
    /// The folder of the configuration file.
    let folder: Path

    func run(_ node: ConfigurationNode, diagnostics: inout Diagnostics) -> APIConfiguration? {
        let known = [
            "name", "specs", "output", "clients", "paths", "envelope", "language", "overrides", "filter", "swift",
            "renames", "accepted",
        ]
        let members = node.members(known, required: ["name", "specs", "output"], &diagnostics)
        let name = members["name"]?.text(&diagnostics, fault: APIName.fault)
        let specs = members["specs"]?.text(&diagnostics)
        let output = members["output"]?.text(&diagnostics)
        let paths = members["paths"].flatMap { readPaths($0, &diagnostics) }
        let language = members["language"]?.value(of: Language.init, &diagnostics) { _ in
            "a language is expected: en or zh"
        }
        var overrides = members["overrides"].map { ReadOverrides().run($0, diagnostics: &diagnostics) } ?? Overrides()
        overrides.clients = members["clients"].map { ReadClients().run($0, diagnostics: &diagnostics) } ?? []
        let envelope = members["envelope"].flatMap { readEnvelope($0, names: &overrides.envelope, &diagnostics) }
        let filter = members["filter"].map { ReadFilter().run($0, diagnostics: &diagnostics) }
        let swift = members["swift"].map { ReadSwiftSettings().run($0, diagnostics: &diagnostics) }
        let renames = members["renames"].map { ReadRenames().run($0, diagnostics: &diagnostics) }
        let acceptances = members["accepted"].map { ReadAcceptances().run($0, diagnostics: &diagnostics) }
        guard let name, let specs, let output else { return nil }
        return APIConfiguration(
            settings: ReadSettings(
                name: name, envelope: envelope, paths: paths ?? .authing, language: language),
            specs: folder.resolving(specs),
            output: folder.resolving(output),
            overrides: overrides,
            filter: filter ?? Filter(),
            swift: swift ?? SwiftSettings(),
            renames: renames ?? Renames(),
            acceptances: acceptances ?? []
        )
    }

    private func readPaths(_ node: ConfigurationNode, _ diagnostics: inout Diagnostics) -> PathRule? {
        let members = node.members(["template", "families"], required: ["template"], &diagnostics)
        let families = members["families"]?.texts(&diagnostics) ?? []
        guard let member = members["template"], let template = member.text(&diagnostics) else { return nil }
        if let fault = OperationPath.fault(in: template) {
            diagnostics.report(.badValue(fault, member))
        } else if PathTemplate(template).parameters != ["page"] {
            diagnostics.report(.badValue("a path with '{page}' in it is expected, and no other braces", member))
        }
        return PathRule(template: template, families: families)
    }

    /// Adds the fields that no response may be without to `names`.
    private func readEnvelope(
        _ node: ConfigurationNode, names: inout [Overrides.Entry<String>], _ diagnostics: inout Diagnostics
    ) -> Envelope? {
        let known = ["status", "success", "message", "code", "requestId", "payload"]
        let members = node.members(known, required: ["status", "success", "message"], &diagnostics)
        var texts: [String: String] = [:]
        for key in known where key != "success" {
            guard let member = members[key], let name = member.text(&diagnostics) else { continue }
            texts[key] = name
            guard key != "code", key != "requestId" else { continue }
            names.append(Overrides.Entry(target: name, value: name, position: member.position))
        }
        guard let success = members["success"] else { return nil }
        switch success.value.json {
        case .null, .array, .object:
            diagnostics.report(.badValue("a number, a text, true or false is expected", success))
        case .bool, .number, .string: break
        }
        guard let status = texts["status"], let message = texts["message"] else { return nil }
        return Envelope(
            status: status, success: success.value.json, message: message, code: texts["code"],
            requestID: texts["requestId"], payload: texts["payload"])
    }
}

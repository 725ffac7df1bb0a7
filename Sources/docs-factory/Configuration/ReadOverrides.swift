import DocsSchema

/// Reads what the configuration corrects:
///
///     "overrides": {
///       "operations": {
///         "ManagementClient.getUser": { "method": "GET", "path": "/api/v3/get-user" },
///         "ManagementClient.listUsers": {
///           "paging": { "page": "options.pagination.page", "limit": "options.pagination.limit",
///                       "list": "list", "total": "totalCount" }
///         },
///         "ManagementClient.listRoles": { "paging": false }
///       },
///       "fields": { "UserDto.loginsCount": { "type": "integer", "required": true } },
///       "enums": { "UserDto.status": ["Activated", { "value": "zh-CN", "name": "chinese" }] },
///       "models": { "UserDto": { "name": "User" } }
///     }
///
/// `name`, of operations, fields, models and values, is what generated code calls them. A type is written as in
/// `schema.json`: a word, or `{"array": …}`, `{"map": …}`, `{"model": "UserDto"}`, `{"enum": "UserDto.status"}`.
struct ReadOverrides {
    func run(_ node: ConfigurationNode, diagnostics: inout Diagnostics) -> Overrides {
        let members = node.members(["operations", "fields", "enums", "models"], &diagnostics)
        var overrides = Overrides()
        for entry in members["operations"]?.entries(&diagnostics) ?? [] {
            overrides.operations.append(entry.overriding(with: readOperation(entry.node, &diagnostics)))
        }
        for entry in members["fields"]?.entries(&diagnostics) ?? [] {
            overrides.fields.append(entry.overriding(with: readField(entry.node, &diagnostics)))
        }
        for entry in members["enums"]?.entries(&diagnostics) ?? [] {
            let node = entry.node
            overrides.enums.append(entry.overriding(with: readValues(node, &diagnostics)))
            if node.value.json == .array([]) { diagnostics.report(.badValue("the list names no value", node)) }
        }
        for entry in members["models"]?.entries(&diagnostics) ?? [] {
            let members = entry.node.members(["name"], required: ["name"], &diagnostics)
            guard let name = members["name"]?.text(&diagnostics) else { continue }
            overrides.models.append(entry.overriding(with: name))
        }
        return overrides
    }

    private func readOperation(_ node: ConfigurationNode, _ diagnostics: inout Diagnostics) -> OperationOverride {
        let members = node.members(["method", "path", "paging", "name"], &diagnostics)
        var override = OperationOverride()
        override.method = members["method"]?.choice("HTTP method", &diagnostics)
        override.path = members["path"]?.text(&diagnostics, fault: OperationPath.fault)
        override.symbol = members["name"]?.text(&diagnostics)
        override.paging = members["paging"].flatMap { readPaging($0, &diagnostics) }
        return override
    }

    private func readPaging(_ node: ConfigurationNode, _ diagnostics: inout Diagnostics) -> PagingOverride? {
        if node.value.json == false { return .allAtOnce }
        let members = node.members(
            ["page", "limit", "list", "total"], required: ["page", "limit", "list"], &diagnostics)
        guard let page = members["page"]?.text(&diagnostics), let limit = members["limit"]?.text(&diagnostics),
            let list = members["list"]?.text(&diagnostics)
        else { return nil }
        let total = members["total"]?.text(&diagnostics)
        return .paging(Paging(page: names(page), limit: names(limit), list: list, total: total))
    }

    /// The way to a field: `options.pagination.page`.
    private func names(_ text: String) -> [String] { text.split(separator: ".").map(String.init) }

    /// The values of an enum, each a text, or `{ "value": "zh-CN", "name": "chinese" }`.
    private func readValues(_ node: ConfigurationNode, _ diagnostics: inout Diagnostics) -> [OpenEnum.Value] {
        var values: [OpenEnum.Value] = []
        for element in node.elements(&diagnostics) {
            let isNamed = element.value.json.members != nil
            let members =
                isNamed ? element.members(["value", "name"], required: ["value", "name"], &diagnostics) : [:]
            guard let text = (isNamed ? members["value"] : element)?.text(&diagnostics) else { continue }
            if values.contains(where: { $0.value == text }) {
                diagnostics.report(.badValue("'\(text)' is in the list twice", element))
            }
            values.append(OpenEnum.Value(text, symbol: members["name"]?.text(&diagnostics)))
        }
        return values
    }

    private func readField(_ node: ConfigurationNode, _ diagnostics: inout Diagnostics) -> FieldOverride {
        let members = node.members(["type", "required", "name"], &diagnostics)
        var override = FieldOverride()
        if let member = members["type"] {
            override.type = TypeReference(json: member.value.json)
            if override.type == nil { diagnostics.report(.unknownType(member)) }
        }
        if let isRequired = members["required"]?.flag(&diagnostics) {
            override.presence = isRequired ? .required : .optional
        }
        override.symbol = members["name"]?.text(&diagnostics)
        return override
    }
}

extension ConfigurationNode.Entry {
    fileprivate func overriding<Value>(with value: Value) -> Overrides.Entry<Value> {
        Overrides.Entry(target: name, value: value, position: position)
    }
}

extension Diagnostic {
    fileprivate static func unknownType(_ node: ConfigurationNode) -> Diagnostic {
        let words = ["string", "integer", "number", "boolean", "any"]
        let hint = node.value.json.string.flatMap { words.nearest(to: $0) }.map { "did you mean '\($0)'?" }
        let known = #"known are \#(words.joined(separator: ", ")), {"array": …}, {"map": …}, {"model": …}, {"enum": …}"#
        return .badValue("unknown type; \(hint ?? known)", node)
    }
}

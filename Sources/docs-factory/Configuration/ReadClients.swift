import DocsSchema

/// Reads what the configuration says of the clients:
///
///     "ManagementClient": {
///       "baseUrl": "https://api.genauth.ai",
///       "description": "…",
///       "authentication": "accessKey",
///       "headers": { "prefix": "genauth", "scheme": "GenAuth", "tenant": "tenant-id" },
///       "language": "en-US"
///     }
struct ReadClients {
    func run(_ node: ConfigurationNode, diagnostics: inout Diagnostics) -> [Overrides.Entry<Client>] {
        var clients: [Overrides.Entry<Client>] = []
        for entry in node.entries(&diagnostics) {
            let known = ["baseUrl", "description", "authentication", "headers", "language"]
            let members = entry.node.members(known, &diagnostics)
            var client = Client(name: entry.name)
            client.description = members["description"]?.text(&diagnostics) ?? ""
            client.baseURL = members["baseUrl"].flatMap { readURL($0, &diagnostics) }
            client.brand = members["headers"].flatMap { readBrand($0, &diagnostics) }
            client.authentication = members["authentication"].flatMap {
                readAuthentication($0, hasHeaders: members["headers"] != nil, &diagnostics)
            }
            client.language = members["language"].flatMap { readHeaderText($0, &diagnostics) }
            if client.language != nil, members["headers"] == nil, let node = members["language"] {
                diagnostics.report(.needsHeaders("language", node))
            }
            clients.append(Overrides.Entry(target: entry.name, value: client, position: entry.position))
        }
        return clients
    }

    private func readURL(_ node: ConfigurationNode, _ diagnostics: inout Diagnostics) -> String? {
        guard let text = node.text(&diagnostics) else { return nil }
        if let fault = BaseURL.fault(in: text) { diagnostics.report(.badValue(fault, node)) }
        return text
    }

    private func readAuthentication(
        _ node: ConfigurationNode, hasHeaders: Bool, _ diagnostics: inout Diagnostics
    ) -> ClientAuthentication? {
        guard let kind: ClientAuthentication = node.choice("authentication", &diagnostics) else { return nil }
        if !hasHeaders, kind == .accessKey || kind == .application {
            diagnostics.report(.needsHeaders(kind.rawValue, node))
        }
        return kind
    }

    private func readBrand(_ node: ConfigurationNode, _ diagnostics: inout Diagnostics) -> Brand? {
        let members = node.members(["prefix", "scheme", "tenant"], required: ["prefix", "scheme"], &diagnostics)
        guard let prefix = members["prefix"].flatMap({ readHeaderText($0, &diagnostics) }),
            let scheme = members["scheme"].flatMap({ readHeaderText($0, &diagnostics) })
        else { return nil }
        let tenant = members["tenant"].flatMap { readHeaderText($0, &diagnostics) }
        return Brand(headerPrefix: prefix, scheme: scheme, tenantHeader: tenant ?? Brand.usualTenantHeader)
    }

    /// A text that can stand in a header.
    private func readHeaderText(_ node: ConfigurationNode, _ diagnostics: inout Diagnostics) -> String? {
        guard let text = node.text(&diagnostics) else { return nil }
        let isToken = text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "-"), UInt8(ascii: "_"): true
            default: false
            }
        }
        if !isToken { diagnostics.report(.badValue("letters, digits and hyphens are expected", node)) }
        return text
    }
}

extension Diagnostic {
    fileprivate static func needsHeaders(_ what: String, _ node: ConfigurationNode) -> Diagnostic {
        .badValue("'\(what)' needs 'headers', which says what the API's headers are called", node)
    }
}

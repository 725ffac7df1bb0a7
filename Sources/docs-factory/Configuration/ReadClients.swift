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
            client.baseURL = members["baseUrl"]?.text(&diagnostics, fault: BaseURL.fault)
            client.brand = members["headers"].flatMap { readBrand($0, &diagnostics) }
            client.authentication = members["authentication"].flatMap {
                readAuthentication($0, hasHeaders: members["headers"] != nil, &diagnostics)
            }
            client.language = members["language"]?.text(&diagnostics, fault: HeaderText.fault)
            if client.language != nil, members["headers"] == nil, let node = members["language"] {
                diagnostics.report(.needsHeaders("language", node))
            }
            clients.append(Overrides.Entry(target: entry.name, value: client, position: entry.position))
        }
        return clients
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
        guard let prefix = members["prefix"]?.text(&diagnostics, fault: HeaderText.fault),
            let scheme = members["scheme"]?.text(&diagnostics, fault: HeaderText.fault)
        else { return nil }
        let tenant = members["tenant"]?.text(&diagnostics, fault: HeaderText.fault)
        return Brand(headerPrefix: prefix, scheme: scheme, tenantHeader: tenant ?? Brand.usualTenantHeader)
    }
}

/// A text that stands in a header.
private enum HeaderText {
    /// Why `text` cannot be one; `nil` if it can.
    static func fault(in text: String) -> String? {
        let isToken = text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "-"), UInt8(ascii: "_"): true
            default: false
            }
        }
        return isToken ? nil : "letters, digits and hyphens are expected"
    }
}

extension Diagnostic {
    fileprivate static func needsHeaders(_ what: String, _ node: ConfigurationNode) -> Diagnostic {
        .badValue("'\(what)' needs 'headers', which says what the API's headers are called", node)
    }
}

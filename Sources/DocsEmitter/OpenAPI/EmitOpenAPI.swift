package import DocsSchema

/// Writes the schema as an OpenAPI 3.1 document, for the tools of that world.
///
/// What pages cannot say is left out and never made up.
package struct EmitOpenAPI {
    /// OpenAPI demands a version of the API, and pages state none.
    private static let version: JSON = "unversioned"

    package init() {}

    package func run(_ schema: Schema) -> OutputFile {
        let schemas = MakeSchemas(types: DefinedTypes(schema), components: ComponentNames(schema.models))
        let servers = servers(of: schema.clients)
        let paths = MakePaths(schemas: schemas, serversByClient: servers.count > 1 ? schema.serversByClient : [:])
        let document = JSON.object(dropping: [
            "openapi": "3.1.0",
            "info": .object([.init("title", .string(schema.name)), .init("version", Self.version)]),
            "servers": servers.isEmpty ? nil : .array(servers),
            "paths": paths.run(schema.operations),
            "components": schema.models.isEmpty
                ? nil : .object([.init("schemas", .object(schemas.run(schema.models)))]),
        ])
        return OutputFile(path: "openapi.json", text: JSONWriter.lines(document))
    }

    /// Each base URL once, with the clients that use it.
    private func servers(of clients: [Client]) -> [JSON] {
        clients.grouped(by: \.baseURL).compactMap { url, clients in
            guard let url else { return nil }
            let users = clients.map(\.name).joined(separator: ", ")
            return .object([.init("url", .string(url)), .init("description", .string(users))])
        }
    }
}

extension Schema {
    fileprivate var serversByClient: [String: String] {
        Dictionary(
            clients.compactMap { client in client.baseURL.map { (client.name, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
    }
}

import DocsSchema

/// The pages of one client, grouped as the vendor groups them.
struct ClientPages {
    let client: Client
    /// In the order of the schema.
    let tags: [TagPages]

    struct TagPages {
        /// Empty for pages outside any folder of the client.
        let name: String
        let pages: [Page]
    }

    /// An operation and its file, relative to `reference/`.
    struct Page {
        let operation: Operation
        let path: String
    }
}

extension ClientPages {
    /// The pages of every client that has some, in the order of the schema.
    static func all(of schema: Schema, paths: [String]) -> [ClientPages] {
        let pages = zip(schema.operations, paths).map { Page(operation: $0, path: $1) }
        let clients = schema.clients.keyed(by: \.name)
        return pages.grouped(by: \.operation.client).map { name, pages in
            let tags = pages.grouped(by: \.operation.tag).map { TagPages(name: $0, pages: $1) }
            return ClientPages(client: clients[name] ?? Client(name: name), tags: tags)
        }
    }
}

extension Operation {
    /// What a menu calls the operation.
    var label: String { title.isEmpty ? name : title }
}

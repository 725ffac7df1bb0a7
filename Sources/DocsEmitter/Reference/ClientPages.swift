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
        var order: [String] = []
        var pages: [String: [Page]] = [:]
        for (operation, path) in zip(schema.operations, paths) {
            if pages[operation.client] == nil { order.append(operation.client) }
            pages[operation.client, default: []].append(Page(operation: operation, path: path))
        }
        let clients = Dictionary(schema.clients.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        return order.map { name in
            ClientPages(client: clients[name] ?? Client(name: name), tags: tags(of: pages[name] ?? []))
        }
    }

    private static func tags(of pages: [Page]) -> [TagPages] {
        var order: [String] = []
        var byTag: [String: [Page]] = [:]
        for page in pages {
            if byTag[page.operation.tag] == nil { order.append(page.operation.tag) }
            byTag[page.operation.tag, default: []].append(page)
        }
        return order.map { TagPages(name: $0, pages: byTag[$0] ?? []) }
    }
}

extension Operation {
    /// What a menu calls the operation.
    var label: String { title.isEmpty ? name : title }
}

import DocsSchema

/// The tree of pages for a documentation site's menu, in the form that authing-docs-factory writes for VuePress.
struct MakeSidebar {
    /// Clients stand at the top if there are several, then tags, then pages.
    func run(_ groups: [ClientPages]) -> JSON {
        if groups.count == 1 { return .array(entries(groups[0])) }
        return .array(groups.map { entry($0.client.name, children: entries($0)) })
    }

    /// Pages without a tag stand beside the tags.
    private func entries(_ client: ClientPages) -> [JSON] {
        client.tags.flatMap { tag in
            let pages = tag.pages.map { page in
                JSON.object([.init("title", .string(page.operation.label)), .init("path", .string(page.path))])
            }
            return tag.name.isEmpty ? pages : [entry(tag.name, children: pages)]
        }
    }

    private func entry(_ title: String, children: [JSON]) -> JSON {
        .object([.init("title", .string(title)), .init("children", .array(children))])
    }
}

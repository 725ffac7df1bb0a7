import DocsSchema
import Mustache

/// What the template of the reference's first page shows.
struct IndexView: MustacheContext {
    let api: String
    let clients: [ClientPages]

    func value(for key: String) -> MustacheValue? {
        switch key {
        case "api": .text(api.markdownLinkText)
        case "clients": .list(clients)
        default: nil
        }
    }
}

extension ClientPages: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "client": .text(client.name.markdownLinkText)
        case "description": .text(MarkdownParagraphs(place: .page).run(client.description))
        case "tags": .list(tags)
        default: nil
        }
    }
}

extension ClientPages.TagPages: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "pages": .list(pages)
        case "tag": .text(name.markdownLinkText)
        default: nil
        }
    }
}

extension ClientPages.Page: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "link":
            .text(path.utf8.contains(where: \.needsBrackets) ? "<\(path.replacing("&", with: "&amp;"))>" : path)
        case "method": .text(operation.fullName.markdownCode)
        case "title": .text(operation.label.markdownLinkText)
        default: nil
        }
    }
}

extension UInt8 {
    /// Whether the byte ends the address of a link that stands without angle brackets, or means more in any.
    fileprivate var needsBrackets: Bool { " &()".utf8.contains(self) }
}

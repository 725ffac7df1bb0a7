import DocsSchema
import Mustache

/// What the template of the page of models shows.
struct ModelsView: MustacheContext {
    let api: String
    let diagrams: [Diagram]
    /// The data structures that no operation's page shows, written.
    let definitions: [String]

    /// The models of one tag.
    struct Diagram: MustacheContext {
        let title: String
        let text: String

        func value(for key: String) -> MustacheValue? {
            switch key {
            case "diagram": .text(text)
            case "title": .text(title)
            default: nil
            }
        }
    }

    func value(for key: String) -> MustacheValue? {
        switch key {
        case "api": .text(api.markdownLinkText)
        case "definitions": .lines(definitions)
        case "diagrams": .list(diagrams)
        case "hasDefinitions": .flag(!definitions.isEmpty)
        default: nil
        }
    }
}

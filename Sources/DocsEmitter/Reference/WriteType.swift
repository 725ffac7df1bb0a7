import DocsSchema

/// Types as the cells of a page name them.
struct WriteType {
    /// The enum whose values stand in the field's own description, so that its cell says `string`.
    var describedEnum: String?

    /// Types that no vendor's page has a form for stand between backticks: `string[][]`, `map<UserDto[]>`.
    func run(_ type: TypeReference) -> String {
        switch type {
        case .array(let item): simple(item, suffix: "[]") ?? plain(type).markdownCodeCell
        default: simple(type, suffix: "") ?? plain(type).markdownCodeCell
        }
    }

    /// The type without a link, as it stands behind `Type:`.
    func plain(_ type: TypeReference) -> String {
        switch type {
        case .array(let item): plain(item) + "[]"
        case .map(.any): "object"
        case .map(let item): "map<\(plain(item))>"
        case .openEnum(let name) where name == describedEnum: "string"
        case .string, .integer, .number, .boolean, .any, .model, .openEnum: type.description
        }
    }

    private func simple(_ type: TypeReference, suffix: String) -> String? {
        switch type {
        case .model(let name): link(name, suffix)
        case .openEnum(let name) where name != describedEnum: link(name, suffix)
        case .map(.any), .openEnum, .string, .integer, .number, .boolean, .any: plain(type) + suffix
        case .map, .array: nil
        }
    }

    private func link(_ name: String, _ suffix: String) -> String {
        let name = name.markdownHTML
        return "<a href=\"#\(name)\">\(name)\(suffix)</a>"
    }
}

/// One page of a long list.
public struct Page<Element: Sendable>: Sendable {
    /// The page's number; the first is 1.
    public let number: Int
    /// The elements, in the server's order.
    public let elements: [Element]
    /// How many elements all pages have together, if the API says it.
    public let total: Int?
}

/// A page as it stands in the payload.
struct ListedPage<Element: Decodable & Sendable>: Decodable, Sendable {
    let elements: [Element]
    let total: Int?

    init(from decoder: any Decoder) throws {
        guard let paging = decoder.userInfo[.paging] as? Paging else { preconditionFailure("A decoder with paging") }
        let fields = try decoder.container(keyedBy: FieldName.self)
        elements = try fields.decodeIfPresent([Element].self, forKey: FieldName(stringValue: paging.list)) ?? []
        total = try paging.total.flatMap {
            try fields.decodeIfPresent(JSONValue.self, forKey: FieldName(stringValue: $0))?.intValue
        }
    }
}

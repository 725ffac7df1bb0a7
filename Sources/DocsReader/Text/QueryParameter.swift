/// A parameter that a URL shows behind its path: `?page=1`, `?date={date}`, `{?page,date}`.
struct QueryParameter: Hashable, Sendable {
    /// More than any URL has that people write.
    static let limit = 64

    var name: String
    /// `nil` if what stands for the value is a name, too.
    var example: String?

    static func parameters(of url: Text) -> [QueryParameter] {
        var rest = url[url.endOfPath...]
        let isTemplate = rest.hasPrefix("{?")
        rest = rest.dropFirst(isTemplate ? 2 : 1).prefix { $0 != (isTemplate ? UInt8(ascii: "}") : UInt8(ascii: "#")) }
        let mark = isTemplate ? UInt8(ascii: ",") : UInt8(ascii: "&")
        return rest.split(maxSplits: limit) { $0 == mark }.prefix(limit).compactMap {
            QueryParameter($0, needsValue: !isTemplate)
        }
    }

    private init?(_ text: Text, needsValue: Bool) {
        let text = text.hasPrefix("amp;") ? text.dropFirst(4) : text
        let name = text.prefix { $0 != UInt8(ascii: "=") }
        guard name.isFieldName, !name.contains(UInt8(ascii: ".")) else { return nil }
        guard name.count < text.count || !needsValue else { return nil }
        let value = text[name.endIndex...].dropFirst()
        self.name = name.string
        example = value.first?.startsPlaceholder == false ? value.string : nil
    }
}

extension UInt8 {
    /// Whether what starts so stands for a value: `{id}`, `:id`, `<id>`, `$id`, `[id]`, `...`.
    fileprivate var startsPlaceholder: Bool { "{:<$[.*&".utf8.contains(self) || self >= 0x80 }
}

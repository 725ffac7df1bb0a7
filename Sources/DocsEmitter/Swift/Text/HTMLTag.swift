/// A tag of HTML in the text of a page.
struct HTMLTag {
    /// In lower case.
    var name: String
    /// The place behind the tag.
    var end: Int
    private var attributes: ArraySlice<UInt8>

    /// Reads the tag that begins here; `nil` for angle brackets that only look like one, such as `<client_id>`.
    init?(_ bytes: ArraySlice<UInt8>) {
        let window = bytes.prefix(Self.maxLength)
        guard let close = window.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        var inside = window[(window.startIndex + 1)..<close]
        if inside.first == UInt8(ascii: "/") { inside = inside.dropFirst() }
        let letters = inside.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7a || ($0 >= 0x31 && $0 <= 0x36) }
        name = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
        attributes = inside[letters.endIndex...]
        end = close + 1
        let ends = attributes.first.map { $0 == 0x20 || $0 == UInt8(ascii: "/") } ?? true
        guard ends, Self.names.contains(name) else { return nil }
    }

    /// Whether the tag has no attributes.
    var isBare: Bool { attributes.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: "/") } }

    /// Whether the tag has no attributes or, for a link, none but where it leads to: a data structure, or the web.
    var isHarmless: Bool {
        guard name == "a" else { return isBare }
        guard let reference, attributes.elementsEqual(" href=\"\(reference)\"".utf8), !reference.contains("&#") else {
            return false
        }
        let isAnchor = anchor?.utf8.allSatisfy { $0 > 0x20 && !"<|`\\".utf8.contains($0) } == true
        return isAnchor && reference.utf8.count > 1 || address != nil && !reference.contains("|")
    }

    /// What a link within the page points to.
    var anchor: String? {
        reference.flatMap { $0.hasPrefix("#") ? String($0.dropFirst()) : nil }
    }

    /// Where a link out of the page points to, if it can stand in Markdown as it is.
    var address: String? {
        reference.flatMap { link in
            let isWeb = link.hasPrefix("https://") || link.hasPrefix("http://")
            return isWeb && link.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && !"()<>`\\".utf8.contains($0) } ? link : nil
        }
    }

    private var reference: String? {
        guard name == "a" else { return nil }
        let text = String(decoding: attributes, as: UTF8.self)
        let parts = text.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].filter({ $0 != " " }) == "href=" else { return nil }
        return String(parts[1])
    }

    /// No tag on the pages is as long; further off, the bracket that closes belongs to something else.
    private static let maxLength = 500

    private static let names: Set<String> = [
        "a", "b", "br", "button", "center", "code", "details", "div", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6",
        "hr", "i", "img", "kbd", "lastupdated", "li", "ol", "p", "pre", "small", "span", "strong", "sub", "summary",
        "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul",
    ]
}

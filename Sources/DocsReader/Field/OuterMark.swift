/// A mark that a name is wrapped in, or that stands at one of its ends.
struct OuterMark {
    /// The name without the mark.
    var inside: Text
    /// What the mark says of the field's presence.
    var flag: Bool?
    /// Whether it is one of emphasis or quotation.
    var isFormatting = false
}

extension Text {
    /// The mark that the name has around it; both ends count before one.
    var outerMark: OuterMark? {
        guard count > 1, let first, let last else { return nil }
        if first == last, "*~\"'`".utf8.contains(first) {
            return OuterMark(inside: dropFirst().dropLast(), isFormatting: true)
        }
        if first == UInt8(ascii: "{"), last == UInt8(ascii: "}") { return OuterMark(inside: dropFirst().dropLast()) }
        if hasSuffix("[]") { return OuterMark(inside: dropLast(2)) }
        switch last {
        case UInt8(ascii: "*"): return OuterMark(inside: dropLast(), flag: true)
        case UInt8(ascii: "?"): return OuterMark(inside: dropLast(), flag: false)
        case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"): return OuterMark(inside: dropLast())
        default: break
        }
        switch first {
        case UInt8(ascii: "*"): return OuterMark(inside: dropFirst(), flag: true)
        case UInt8(ascii: ":"): return OuterMark(inside: dropFirst())
        default: return nil
        }
    }
}

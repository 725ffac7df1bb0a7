import DocsSchema

/// Two texts cut to where they differ, so that a long one fits a line.
struct Excerpt {
    private static let limit = 60
    /// How much of what both have in common stays in front of the difference.
    private static let context = 12

    let old: String?
    let new: String?

    init(_ old: String?, _ new: String?) {
        let (before, after) = (old.map { Array($0) } ?? [], new.map { Array($0) } ?? [])
        let common = zip(before, after).prefix { $0 == $1 }.count
        let isLong = max(before.count, after.count) > Self.limit
        let start = isLong && common > Self.context * 2 ? common - Self.context : 0
        self.old = old.map { _ in Self.cut(before, from: start) }
        self.new = new.map { _ in Self.cut(after, from: start) }
    }

    private static func cut(_ text: [Character], from start: Int) -> String {
        let rest = text.dropFirst(start)
        let isCut = rest.count > limit
        return ((start > 0 ? "…" : "") + String(isCut ? rest.prefix(limit - 1) : rest) + (isCut ? "…" : "")).singleLine
    }
}

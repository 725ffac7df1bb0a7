/// Finds the items of a list among the lines of a description.
struct ReadBullets {
    /// Whether a line starts with a hyphen: other marks are then no marks of the list.
    private let hasHyphens: Bool

    init(_ lines: [Text]) {
        hasHyphens = lines.contains { $0.withoutBackslash.first == UInt8(ascii: "-") }
    }

    /// The item that a line is.
    func item(_ line: Text) -> Bullet? {
        let line = line.withoutBackslash
        let length = line.first == UInt8(ascii: "-") ? 1 : hasHyphens ? nil : line.otherMarkLength
        return length.flatMap { Bullet(line.dropFirst($0).trimmed) }
    }

    /// The items, and the lines without them.
    func run(_ lines: [Text]) -> (bullets: [Bullet], lead: [Text]) {
        var bullets: [Bullet] = []
        var lead: [Text] = []
        for line in lines {
            guard line.contains(UInt8(ascii: "-")) else {
                if let item = item(line) { bullets.append(item) } else { lead.append(line) }
                continue
            }
            let pieces = line.splitBeforeHyphens.map(\.trimmed)
            let items = pieces.compactMap(item)
            if items.count == pieces.count {
                bullets += items
            } else if items.count > 1 {
                bullets += items
                lead.append(pieces[0])
            } else {
                lead.append(line)
            }
        }
        if bullets.isEmpty, lines.count == 1, let bare = bareItems(lines[0]) { return bare }
        guard bullets.isEmpty, lines.count > 1 else { return (bullets, lead) }
        let unled = lines.prefix(1).filter { !$0.startsWithCodeAndColon }
        let items = lines.dropFirst(unled.count)
        guard items.count > 1, items.allSatisfy(\.startsWithCodeAndColon) else { return (bullets, lead) }
        return (items.compactMap(Bullet.init), unled)
    }

    /// The items in lines of which the first is one; the others belong to the item above them.
    func all(_ lines: ArraySlice<Text>) -> [Bullet] {
        var items: [Bullet] = []
        for line in lines where !line.isEmpty {
            if let item = item(line) {
                items.append(item)
            } else if let last = items.indices.last {
                items[last].text += (items[last].text.isEmpty ? "" : "\n") + line.plainProse
            }
        }
        return items
    }

    /// `state: - Activated: normal - Suspended: stopped`, where the breaks before the items were lost.
    private func bareItems(_ line: Text) -> (bullets: [Bullet], lead: [Text])? {
        guard line.contains(UInt8(ascii: "-")) else { return nil }
        let pieces = line.split(on: " - ")
        guard pieces.count >= 3 else { return nil }
        let bullets = pieces.dropFirst().map { piece in
            piece.colon == nil && piece.first != UInt8(ascii: "`") ? nil : Bullet(piece.trimmed)
        }
        guard bullets.allSatisfy({ $0?.isValue == true }) else { return nil }
        return (bullets.compactMap(\.self), [pieces[0]])
    }
}

extension Text {
    /// Without the backslash that keeps a hyphen from being the mark of a list.
    fileprivate var withoutBackslash: Text { hasPrefix("\\-") ? dropFirst() : self }

    /// The length of a mark of a list that is no hyphen, if the piece starts with one: a bullet, a dash, an asterisk.
    fileprivate var otherMarkLength: Int? {
        if hasPrefix("* ") { return 1 }
        if hasPrefix("·") { return 2 }
        if hasPrefix("－") || hasPrefix("●") || hasPrefix("▪") { return 3 }
        guard hasPrefix("•") || hasPrefix("–") || hasPrefix("—") else { return numberLength }
        return dropFirst(3).hasPrefix("—") ? nil : 3
    }

    /// The length of the number of an item, if a value in back-ticks follows it: steps are numbered too.
    private var numberLength: Int? {
        let rest = drop(while: \.isDigit)
        guard rest.startIndex > startIndex, let mark = rest.first, ".)".utf8.contains(mark),
            rest.dropFirst().trimmedStart.first == UInt8(ascii: "`")
        else { return nil }
        return rest.startIndex + 1 - startIndex
    }

    /// The pieces before, between and from hyphens that start items inside the line, as they do where breaks were lost.
    ///
    /// Hyphens stand in prose and in values; one before a value in back-ticks with a colon behind it starts an item.
    fileprivate var splitBeforeHyphens: [Text] {
        var pieces: [Text] = []
        var start = startIndex
        var at = startIndex + 1
        while at < endIndex, let hyphen = self[at...].firstIndex(of: UInt8(ascii: "-")) {
            at = hyphen + 1
            let before = self[hyphen - 1]
            let isApart = before.isSpace || before == UInt8(ascii: ":") || before >= 0x80
            guard isApart, self[at...].startsWithCodeAndColon else { continue }
            pieces.append(self[start..<hyphen])
            start = hyphen
        }
        pieces.append(self[start...])
        return pieces
    }

    fileprivate var startsWithCodeAndColon: Bool {
        let code = first == UInt8(ascii: " ") ? dropFirst() : self
        guard code.first == UInt8(ascii: "`"), let close = code.dropFirst().firstIndex(of: UInt8(ascii: "`")) else {
            return false
        }
        return code[(close + 1)...].drop(while: \.isSpace).startsWithColon
    }
}

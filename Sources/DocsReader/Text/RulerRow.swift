/// What a ruler runs into on its line: `| --- | --- | --- ... of the user | x | | status | string |`.
struct RulerRow {
    /// The cells behind the ruler's own: the end of a row whose beginning is lost, then whole rows; none if the ruler is
    /// odd by itself.
    let cells: [Text]

    /// `nil` unless two or more cells of a ruler stand in front, and no whole ruler is there.
    init?(_ row: [Text]) {
        let ruler = row.prefix { $0.count >= 3 && $0.isRuler }.count
        guard ruler >= 2, ruler < row.count else { return nil }
        var cells = row[ruler...]
        cells[ruler] = cells[ruler].withoutRuler
        if row[ruler].isEmpty { cells = cells.dropFirst() }
        self.cells = cells.allSatisfy { $0.isEmpty || $0.isRuler } ? [] : Array(cells)
    }
}

extension Text {
    /// What stands behind dashes and the points that a translator puts where it leaves something out.
    fileprivate var withoutRuler: Text {
        var rest = self
        while let first = rest.first, first == UInt8(ascii: "-") || first.isSpace { rest = rest.dropFirst() }
        guard rest.startIndex > startIndex else { return self }
        if rest.hasPrefix("...") || rest.hasPrefix("…") { rest = rest.dropFirst(3) }
        return rest.isEmpty || rest.isRuler ? rest.suffix(0) : rest.trimmed
    }
}

/// Cuts a row at its bars, but for bars inside code spans and bars with a backslash before them.
struct SplitCells {
    /// The cells, without the spaces around them. What stands behind the last bar is a cell only if it is not empty.
    func run(_ row: Text) -> [Text] {
        var cells: [Text] = []
        var at = row.startIndex
        if row.first == UInt8(ascii: "|") { at += 1 }
        var start = at
        while at < row.endIndex {
            switch row[at] {
            case UInt8(ascii: "|"):
                cells.append(row[start..<at].trimmed)
                at += 1
                start = at
            case UInt8(ascii: "\\"):
                at += 2
            case UInt8(ascii: "`"):
                at = row.endOfCodeSpan(at: at)
            default:
                at += 1
            }
        }
        if start < row.endIndex {
            let rest = row[start...].trimmed
            if !rest.isEmpty { cells.append(rest) }
        }
        return cells
    }
}

extension Text {
    /// The end of the code span whose first back-tick is at `start`; the end of its back-ticks if it never closes.
    func endOfCodeSpan(at start: Int) -> Int {
        let length = self[start...].prefix { $0 == UInt8(ascii: "`") }.count
        var at = start + length
        while let open = self[at...].firstIndex(of: UInt8(ascii: "`")) {
            let run = self[open...].prefix { $0 == UInt8(ascii: "`") }.count
            at = open + run
            if run == length { return at }
        }
        return start + length
    }
}

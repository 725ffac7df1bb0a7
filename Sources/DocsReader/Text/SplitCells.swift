/// Cuts a row at its bars, but for bars inside code spans and bars with a backslash before them.
struct SplitCells {
    /// The cells, without the spaces around them. What stands behind the last bar is a cell only if it is not empty.
    func run(_ row: Text) -> [Text] { run(row, bars: .outsideCode) }

    /// The cells of a row of a table with `count` columns, from what it was cut into first.
    ///
    /// A back-tick that never closes makes code, and no cells, of all up to the next back-tick. If a row has one and came
    /// out short, and cutting it at every bar makes it whole, none of its bars is code.
    func run(_ row: Text, cells: [Text], count: Int) -> [Text] {
        guard cells.count < count, row.hasStrayBackTick else { return cells }
        let atEveryBar = run(row, bars: .all)
        return atEveryBar.count == count ? atEveryBar : cells
    }

    /// The cells of a row that has bars of another script, or with a backslash, between some of them.
    func runAtOtherBars(_ row: Text) -> [Text] { run(row, bars: .ofAnyKind) }

    /// The bars at which a row is cut.
    private enum Bars {
        case outsideCode
        case all
        case ofAnyKind
    }

    private func run(_ row: Text, bars: Bars) -> [Text] {
        var cells: [Text] = []
        cells.reserveCapacity(8)
        var at = row.startIndex
        if row.first == UInt8(ascii: "|") { at += 1 }
        var start = at
        while at < row.endIndex {
            switch row[at] {
            case UInt8(ascii: "|"):
                cells.append(row[start..<at].trimmed)
                at += 1
                start = at
            case 0xef where bars == .ofAnyKind && row[at...].hasPrefix("｜"),
                UInt8(ascii: "\\") where bars == .ofAnyKind && row[at...].hasPrefix("\\|"):
                cells.append(row[start..<at].trimmed)
                at += row[at] == 0xef ? 3 : 2
                start = at
            case UInt8(ascii: "\\"):
                at += 2
            case UInt8(ascii: "`") where bars != .all:
                at = row.endOfCodeSpan(at: at)
            default:
                at += 1
                if bars != .ofAnyKind { at = row[at...].firstIndexOfMark ?? row.endIndex }
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
    /// The first place of what can cut a row, or keep a bar from cutting it.
    fileprivate var firstIndexOfMark: Int? {
        firstIndex(of: UInt8(ascii: "|"), or: UInt8(ascii: "`"), or: UInt8(ascii: "\\"))
    }

    /// How many bars the piece has, in code or outside.
    var bars: Int { count { $0 == UInt8(ascii: "|") } }

    /// Whether a back-tick of the piece opens a code span that never closes.
    var hasStrayBackTick: Bool {
        var at = startIndex
        while let open = self[at...].firstIndex(of: UInt8(ascii: "`")) {
            at = endOfCodeSpan(at: open)
            if self[open..<at].allSatisfy({ $0 == UInt8(ascii: "`") }) { return true }
        }
        return false
    }

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

/// Tables in a grid of `+---+`, as pandoc and databases print them.
extension RowScan {
    /// Reads the grid that starts here; `false` if it is none.
    mutating func readGrid() -> Bool {
        var rows: [Line] = []
        var rulers = 0
        var end = at
        while end < lines.count {
            if lines[end].text.isGridRuler {
                rulers += 1
                // The second one parts the header from the rows; those between rows are none of a table of bars.
                if rulers == 2 {
                    for place in lines[end].text.indices {
                        bytes[place] = bytes[place] == UInt8(ascii: "+") ? UInt8(ascii: "|") : UInt8(ascii: "-")
                    }
                    rows.append(lines[end])
                }
            } else if lines[end].isRow {
                if !goesOn(lines[end], behind: &rows) { rows.append(lines[end]) }
            } else {
                break
            }
            end += 1
        }
        guard rulers > 1, rows.count > 2 else { return false }
        tables.append((at..<end, rows))
        at = end
        return true
    }

    /// Adds the words of a line without a first cell to the row that it goes on with, cell by cell.
    private mutating func goesOn(_ line: Line, behind rows: inout [Line]) -> Bool {
        let cells = SplitCells().run(line.text)
        guard let last = rows.last, last.isRow, !last.isRuler, cells.first?.isEmpty == true else { return false }
        let known = SplitCells().run(last.text)
        guard known.count == cells.count, known.count <= PageLimits.cells else { return false }
        let joined = zip(known, cells).map { $0.isEmpty ? $1 : $1.isEmpty ? $0 : $0 + [0x20] + $1 }
        let start = bytes.count
        bytes += ([[]] + joined.map { Array($0) } + [[]]).joined(separator: " | ".utf8)
        rows[rows.count - 1].text = bytes[start...].trimmed
        rows[rows.count - 1].start = start
        return true
    }
}

extension Text {
    /// Whether the piece is a line of a grid: `+------+=====+`.
    fileprivate var isGridRuler: Bool {
        count { $0 == UInt8(ascii: "+") } > 2 && last == UInt8(ascii: "+") && allSatisfy { "+-=:".utf8.contains($0) }
    }
}

/// Tables in a grid of `+---+`, as pandoc and databases print them.
extension RowScan {
    /// Reads the grid that starts here; `false` if it is none.
    mutating func readGrid() -> Bool {
        guard at + 1 < lines.count, lines[at + 1].isRow else { return false }
        let grid = lines[at...].prefix { $0.isRow || $0.text.isGridRuler }
        var rows: [Line] = []
        var rulers = 0
        // What the lines of the last row say in each column.
        var columns: [[Text]] = []
        for line in grid {
            guard line.text.isGridRuler else {
                let cells = SplitCells().run(line.text)
                if cells.first?.isEmpty == true, cells.count == columns.count {
                    for (index, cell) in cells.enumerated() where !cell.isEmpty { columns[index].append(cell) }
                } else {
                    join(columns, of: &rows)
                    rows.append(line)
                    columns = cells.map { [$0] }
                }
                continue
            }
            rulers += 1
            // The second one parts the header from the rows; those between rows are none of a table of bars.
            guard rulers == 2 else { continue }
            join(columns, of: &rows)
            columns = []
            for place in line.text.indices {
                bytes[place] = bytes[place] == UInt8(ascii: "+") ? UInt8(ascii: "|") : UInt8(ascii: "-")
            }
            rows.append(line)
        }
        join(columns, of: &rows)
        guard rulers > 1, rows.count > 2 else { return false }
        tables.append((grid.startIndex..<grid.endIndex, rows))
        at = grid.endIndex
        return true
    }

    /// Puts what the lines of the last row say into one, cell by cell: there it takes no more room than the lines had.
    private mutating func join(_ columns: [[Text]], of rows: inout [Line]) {
        guard columns.contains(where: { $0.count > 1 }), let start = rows.last?.text.startIndex else { return }
        let cells = columns.map { $0.drop(while: \.isEmpty).joined(separator: " ".utf8) }
        let row = ([[]] + cells.map { Array($0) } + [[]]).joined(separator: "|".utf8)
        var end = start
        for byte in row {
            bytes[end] = byte
            end += 1
        }
        rows[rows.count - 1].text = source[start..<end]
    }
}

extension Text {
    /// Whether the piece is a line of a grid: `+------+=====+`.
    fileprivate var isGridRuler: Bool {
        count { $0 == UInt8(ascii: "+") } > 2 && last == UInt8(ascii: "+") && allSatisfy { "+-=:".utf8.contains($0) }
    }
}

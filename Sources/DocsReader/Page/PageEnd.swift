/// What a page ends with, which tells whether it may have been cut there.
enum PageEnd {
    /// With rows of a table.
    case rows
    /// With a heading on a line, or with no more than the beginning of the table below it.
    case heading(line: Int)
    case other

    init(_ blocks: [Block]) {
        switch blocks.last {
        case .table(let table):
            let heading = blocks.dropLast().last?.heading
            self = if let heading, table.isCutAboveRows { .heading(line: heading.line.number) } else { .rows }
        case .heading(let heading): self = .heading(line: heading.line.number)
        default: self = .other
        }
    }
}

extension [Row] {
    /// Whether less than a ruler stands below the header.
    fileprivate var isCutAboveRows: Bool {
        guard count > 1, let last, !last.text.contains(where: \.isWord) else { return false }
        return dropFirst().allSatisfy { !$0.text.contains(where: \.isWord) } && last.text.bars < self[0].text.bars
    }
}

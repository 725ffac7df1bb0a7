/// Finds which columns a row that lost cells still has, by what its cells look like.
///
/// The cells stand in the order of the columns, so an alignment leaves out some columns. The best one is found column
/// by column; of equals, the one that lost the cells nearest to the end of the row.
struct AlignCells {
    /// A table with more columns is none that rows could be fitted to by their looks.
    private static let limit = 12

    let vocabulary: Vocabulary

    /// Where a row's cells belong, and how well they fit there.
    struct Alignment {
        /// The columns of the cells.
        var places: [Int] = []
        var fit = 0
    }

    /// `nil` if the row has more cells than columns, or the table too many of them.
    func run(_ cells: [Text], _ columns: Columns) -> Alignment? {
        guard cells.count <= columns.count, columns.count <= Self.limit else { return nil }
        let lost = columns.count - cells.count
        // By the number of columns lost so far; the cells seen so far are all others.
        var best: [Alignment?] = [Alignment()] + Array(repeating: nil, count: lost)
        for (place, column) in columns.columns.enumerated() {
            var next: [Alignment?] = Array(repeating: nil, count: lost + 1)
            for left in 0...lost {
                if let former = best[left], place - left < cells.count {
                    var taken = former
                    taken.places.append(place)
                    taken.fit += fit(of: cells[place - left], to: column)
                    next[left] = taken
                }
                if left > 0, var skipped = best[left - 1] {
                    skipped.fit -= 1
                    if next[left].map({ $0.fit <= skipped.fit }) ?? true { next[left] = skipped }
                }
            }
            best = next
        }
        return best[lost]
    }

    /// What speaks for a cell in a column, and against it.
    private func fit(of cell: Text, to column: Column) -> Int {
        let isFlag = vocabulary.isFlag(cell)
        switch column {
        case .name: return cell.isFieldName || cell.isCodeSpan ? 1 : -3
        case .type: return vocabulary.isType(cell) ? 3 : vocabulary.couldBeType(cell) ? 0 : -3
        case .required: return isFlag ? 3 : cell.isEmpty ? 0 : -3
        case .defaultValue: return cell.isDash ? 2 : cell.isProse ? -1 : 0
        case .description: return cell.isDash || cell.isCodeSpan || isFlag ? -1 : cell.isProse || cell.isTitle ? 1 : 0
        case .example: return cell.isCodeSpan ? 1 : cell.isProse || isFlag ? -1 : 0
        case .notes, .optional, .place, .remark, .schema, .unknown, .values: return 0
        }
    }
}

extension Text {
    /// Whether the cell is a word that starts a sentence rather than a value: `Nickname`.
    fileprivate var isTitle: Bool {
        count > 2 && first?.isUppercase == true && dropFirst().allSatisfy { $0.isLetter && !$0.isUppercase }
    }

    /// Whether the cell has words of a sentence: several, or ones of another script.
    fileprivate var isProse: Bool { !isCodeSpan && contains { $0 == 0x20 || $0 >= 0x80 } }
}

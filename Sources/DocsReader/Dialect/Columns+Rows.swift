/// What only the rows below a header tell of its columns.
extension Columns {
    /// Whether the columns are those of a generator that states all it knows beside a description in notes.
    var haveNotes: Bool { columns == [.name, .type, .description, .notes] }

    /// With notes that are prose as a column that is passed over.
    var withoutNotes: Columns { Columns(columns.map { $0 == .notes ? .unknown : $0 }) }

    /// Whether the rows have to be asked.
    var areDoubtful: Bool { contains(.unknown) || contains(.schema) }

    /// With the columns that the first rows show the words of the header to stand for.
    func shown(by rows: [[Text]], _ vocabulary: Vocabulary) -> Columns {
        guard !rows.isEmpty else { return self }
        return placing(rows, vocabulary).naming(rows)
    }

    /// With a column that has names in place of the one that has words under the head for names: `用户名 | username`.
    private func naming(_ rows: [[Text]]) -> Columns {
        guard let title = index(of: .name), !rows.contains(where: { $0.count <= title || $0[title].isOrHasName })
        else { return self }
        let name = columns.indices.first { index in
            columns[index] == .unknown
                && rows.allSatisfy { $0.count == count && $0[index].undecoratedName.isFieldName }
        }
        return name.map { swapping($0, title) } ?? self
    }

    /// With the types under the head for data structures where places stand under the one for types:
    /// `| Path | id | integer |`.
    private func placing(_ rows: [[Text]], _ vocabulary: Vocabulary) -> Columns {
        guard let place = index(of: .type), let type = index(of: .schema),
            rows.allSatisfy({ place < $0.count && vocabulary.place($0[place]) != nil })
        else { return self }
        var columns = columns
        (columns[place], columns[type]) = (.place, .type)
        return Columns(columns)
    }

    private func swapping(_ first: Int, _ second: Int) -> Columns {
        var columns = columns
        columns.swapAt(first, second)
        return Columns(columns)
    }
}

extension Text {
    /// Whether the cell is empty, or has the name of a field, maybe behind marks of depth.
    fileprivate var isOrHasName: Bool {
        let text = rendered
        return isEmpty || undecoratedName.isFieldName || text[text.endOfDepthMarks...].undecoratedName.isFieldName
    }
}

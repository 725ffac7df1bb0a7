/// What only the rows below a header tell of its columns.
extension Columns {
    /// Whether the columns are those of a generator that states all it knows beside a description in notes.
    var haveNotes: Bool { columns == [.name, .type, .description, .notes] }

    /// With notes that are prose as a part of the description.
    func withoutNotes(heads: [Text]) -> Columns {
        with(heads: heads) { $0 = $0.map { $0 == .notes ? .remark : $0 } }
    }

    /// Whether the rows have to be asked.
    var areDoubtful: Bool { contains(.unknown) || contains(.schema) || contains(.remark) }

    /// With the columns that the first rows show the words of the header to stand for.
    func shown(by rows: [[Text]], heads: [Text], _ vocabulary: Vocabulary) -> Columns {
        guard !rows.isEmpty else { return self }
        return placing(rows, heads, vocabulary).naming(rows, heads)
    }

    /// With a column that has names in place of the one that has words under the head for names: `用户名 | username`.
    private func naming(_ rows: [[Text]], _ heads: [Text]) -> Columns {
        guard let title = index(of: .name), !rows.contains(where: { $0.count <= title || $0[title].isOrHasName })
        else { return self }
        let name = columns.indices.first { index in
            (columns[index] == .unknown || columns[index] == .remark)
                && rows.allSatisfy { $0.count == count && $0[index].undecoratedName.isFieldName }
        }
        guard let name else { return self }
        return with(heads: heads) { ($0[title], $0[name]) = (.remark, .name) }
    }

    /// With the types under the head for data structures where places stand under the one for types:
    /// `| Path | id | integer |`.
    private func placing(_ rows: [[Text]], _ heads: [Text], _ vocabulary: Vocabulary) -> Columns {
        guard let place = index(of: .type), let type = index(of: .schema),
            rows.allSatisfy({ place < $0.count && vocabulary.place($0[place]) != nil })
        else { return self }
        return with(heads: heads) { ($0[place], $0[type]) = (.place, .type) }
    }
}

extension Text {
    /// Whether the cell is empty, or has the name of a field, maybe behind marks of depth.
    fileprivate var isOrHasName: Bool {
        let text = rendered
        return isEmpty || undecoratedName.isFieldName || text[text.endOfDepthMarks...].undecoratedName.isFieldName
    }
}

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
        return placing(rows, heads, vocabulary).naming(rows, heads, vocabulary).flagging(rows, heads, vocabulary)
    }

    /// With a column of flags where each row says under a head of its own whether the field is required.
    private func flagging(_ rows: [[Text]], _ heads: [Text], _ vocabulary: Vocabulary) -> Columns {
        guard !contains(.required) else { return self }
        let flags = columns.indices.first { index in
            columns[index] == .unknown
                && rows.allSatisfy { index < $0.count && vocabulary.presence($0[index].withoutBold) != nil }
        }
        guard let flags else { return self }
        return with(heads: heads) { $0[flags] = .required }
    }

    /// With a column that has names in place of the one that has words under the head for names: `用户名 | username`.
    private func naming(_ rows: [[Text]], _ heads: [Text], _ vocabulary: Vocabulary) -> Columns {
        let read = ReadName(vocabulary: vocabulary)
        let hasName = { (cell: Text) in cell.isEmpty || Text(read.run(cell).name.utf8).isFieldName }
        guard let title = index(of: .name), rows.allSatisfy({ $0.count == count && !hasName($0[title]) }) else {
            return self
        }
        let others = columns.indices.filter { columns[$0] == .unknown || columns[$0] == .remark }
        let name = others.first { index in
            let names = Set(rows.map { $0[index].undecoratedName })
            return names.count == rows.count && names.allSatisfy { $0.isFieldName && $0.first?.isLetter == true }
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

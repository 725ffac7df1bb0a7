import DocsSchema

/// What rows of tables say of HTTP.
extension HTTPLine {
    /// In a row of a table of what there is to say: `| Method | POST |`.
    init?(row cells: [Text], _ vocabulary: Vocabulary) {
        guard cells.count == 2 else { return nil }
        let label = cells[0].undecorated.key
        self.init(
            method: vocabulary.dialect.methodLabels.contains(label) ? cells[1] : nil,
            path: vocabulary.dialect.pathLabels.contains(label) ? cells[1] : nil)
    }

    /// In the row of a table that has a column for each: `| /users | v1 | GET |`. A slash alone says that there is nothing.
    init?(cells: [Text]) {
        let lines = cells.prefix(PageLimits.cells).compactMap { cell in
            HTTPLine(cell.withoutMarkup).flatMap { line in
                let isSpelled = line.method.map { cell.range(of: $0.rawValue.utf8) != nil } ?? true
                return isSpelled && line.path != "/" && !line.hasMore ? line : nil
            }
        }
        guard let method = lines.first(where: { $0.method != nil }), let path = lines.first(where: { $0.path != nil })
        else { return nil }
        self = method.merged(path)
    }
}

import DocsSchema

extension PageScan {
    /// Reads lines that say what parameters of the signature above mean, in place of a table: `` `code`: the code``.
    mutating func readMeanings(_ lines: [Line]) -> Bool {
        guard section == .request, !signatureParameters.isEmpty, let target = sectionTarget else { return false }
        let meanings = lines.compactMap { ReadFieldItem(vocabulary: vocabulary).meaning($0.text) }
        guard meanings.count == lines.count,
            meanings.allSatisfy({ signatureParameters[$0.name.withoutCodeMarks.string] != nil })
        else { return false }
        let columns = Columns([.name, .description])
        hasTable = true
        for (line, meaning) in zip(lines, meanings) {
            facts.ledger.rows += 1
            read(
                RepairRow.Result(cells: [meaning.name, meaning.text]), of: Row(text: line.text, line: line),
                columns: columns, target: target)
        }
        return true
    }
}

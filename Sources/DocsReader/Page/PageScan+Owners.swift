import DocsSchema

/// Tables that stand below the name of a field and tell what the field holds.
extension PageScan {
    /// How many rows are looked back at for what belongs to a table: more than any table has that people read.
    static let reach = 1_000

    /// The row of the tables before that the words above a table name, and that does not say what is in it.
    ///
    /// They name it and say no more than that: "Errors instead of data" is the table of something else.
    func owner(of words: Text) -> Int? {
        guard let name = ownerName(in: words) else { return nil }
        let targets = [sectionTarget, model.map(ScannedRow.Target.model)]
        return rows.suffix(Self.reach).lastIndex {
            ($0.result.type.isOpen || $0.result.type == .type(.any)) && $0.result.field.name == name
                && targets.contains($0.target)
        }
    }

    /// The one name in words that say no more than what a table is the one of: `Elements of items`.
    func ownerName(in words: Text) -> String? {
        let words = words.withoutTags
        guard words.count < 200, words.count(where: { $0 >= 0x80 }) <= 30 else { return nil }
        let parts = words.split { !$0.isWord && $0 != UInt8(ascii: ".") }
        let others = parts.filter { !vocabulary.dialect.wordsOfOwners.contains($0.key) }
        return others.count < 2 ? (others.first ?? parts.first)?.string : nil
    }

    /// Starts the data structure that the field of a row holds, which is named after it and what it belongs to.
    mutating func startModel(of owner: Int, at line: Line) {
        let name = name(of: rows[owner].target) + rows[owner].result.field.name.upperCamelCased
        rows[owner].result.field.refer(to: name)
        rows[owner].result.type = .type(rows[owner].result.field.type)
        caption = []
        startModel(name, at: line)
    }

    private func name(of target: ScannedRow.Target) -> String {
        switch target {
        case .model(let index): facts.models[index].name ?? page.fileStem.lowerCamelCased.upperCamelCased
        case .request(let index): facts.operations[index].requestName ?? name(of: index) + "Request"
        case .response(let index): facts.operations[index].responseType?.modelName ?? name(of: index) + "Response"
        }
    }

    /// What tells the operation from all others.
    private func name(of operation: Int) -> String {
        let facts = facts.operations[operation]
        let ofPath = hasOnePath ? nil : facts.nameOfPath
        let name = facts.name?.value ?? ofPath ?? page.fileStem.lowerCamelCased
        return name.upperCamelCased
    }
}

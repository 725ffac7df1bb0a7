import DocsSchema

/// Tables that stand below the name of a field and tell what the field holds.
extension PageScan {
    /// How many rows are looked back at for what belongs to a table: more than any table has that people read.
    static let reach = 1_000

    /// The row of the tables before that the words above a table name, and that does not say what is in it.
    ///
    /// They name it, in whatever letters, or are its description, and say no more than that: "Errors instead of data" is
    /// the table of something else.
    func owner(of words: Text) -> Int? {
        let words = words.withoutTags
        guard words.count < 200 else { return nil }
        let all = Array(words.nameKey)
        guard !all.isEmpty else { return nil }
        let keys = [all, partsOfName(in: words).flatMap(\.nameKey)].filter { !$0.isEmpty }
        let targets = [sectionTarget, model.map(ScannedRow.Target.model)]
        return rows.indices.suffix(Self.reach).last { row in
            guard rows[row].result.type.isOpen || rows[row].result.type == .type(.any),
                targets.contains(rows[row].target)
            else { return false }
            return keys.contains { rows[row].result.field.name.utf8.nameKey.elementsEqual($0) }
                || isFreeForm && rows[row].result.field.description.utf8.nameKey.elementsEqual(all)
        }
    }

    /// The one name in words that say no more than what a table is the one of: `Elements of items`.
    func ownerName(in words: Text) -> String? {
        let parts = partsOfName(in: words.withoutTags)
        return parts.count == 1 ? parts[0].string : nil
    }

    /// `router` and `options` of `The router options support`; the first word where all say what a table is one of.
    private func partsOfName(in words: Text) -> [Text] {
        guard words.count < 200, words.count(where: { $0 >= 0x80 }) <= 30 else { return [] }
        let parts = words.split { !$0.isWord && $0 != UInt8(ascii: ".") }
        let others = parts.filter { !vocabulary.dialect.wordsOfOwners.contains($0.key) }
        return others.isEmpty ? Array(parts.prefix(1)) : others
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

extension Sequence<UInt8> {
    /// The letters and digits of a name, by which `router_options` is the one that `Router options` speaks of.
    fileprivate var nameKey: some Sequence<UInt8> {
        lazy.filter { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ".") || $0 >= 0x80 }.map(\.lowercased)
    }
}

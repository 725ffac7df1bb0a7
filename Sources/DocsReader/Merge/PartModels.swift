import DocsSchema

/// Keeps data structures apart that pages give the same name but other fields.
///
/// Pages of different ages differ in some fields of one thing; those that share fewer than half of the smaller one's
/// speak of different things. The one on most pages keeps the name, any other is named after its page's operation.
struct PartModels {
    /// How many things of one name are told apart: each page is held against all of them.
    private static let limit = 64

    func run(_ pages: [PageFacts], diagnostics: inout Diagnostics) -> [PageFacts] {
        var kinds: [[Kind]] = []
        var places: [String: Int] = [:]
        for (page, facts) in pages.enumerated() {
            for model in facts.models where !model.fields.isEmpty && !model.isPartial {
                guard let name = model.name else { continue }
                if let place = places[name] {
                    add(model, of: page, to: &kinds[place])
                } else {
                    places[name] = kinds.count
                    kinds.append([Kind(fullest: model, pages: [page])])
                }
            }
        }
        var pages = pages
        var taken = Set(places.keys)
        for (name, place) in places.sorted(by: { $0.key < $1.key }) where kinds[place].count > 1 {
            let most = kinds[place].map(\.pages.count).max()
            let known = kinds[place].firstIndex { $0.pages.count == most }
            for (index, kind) in kinds[place].enumerated() where index != known {
                for page in kind.pages {
                    let own = taken.insertUnique(pages[page].ownName(of: name))
                    diagnostics.report(.modelParted(name, own: own, at: pages[page].position(of: name)))
                    pages[page].rename(name, to: own)
                }
            }
        }
        return pages
    }

    /// One of the things that have a name.
    private struct Kind {
        var fullest: ModelFacts
        var pages: [Int]
    }

    /// Adds what a page says to the thing that it says it of; a page speaks of one thing by one name.
    private func add(_ model: ModelFacts, of page: Int, to kinds: inout [Kind]) {
        guard !kinds.contains(where: { $0.pages.last == page }) else { return }
        if let same = kinds.firstIndex(where: { $0.fullest.isLike(model) }) {
            kinds[same].pages.append(page)
            if model.fields.count > kinds[same].fullest.fields.count { kinds[same].fullest = model }
        } else if kinds.count < Self.limit {
            kinds.append(Kind(fullest: model, pages: [page]))
        }
    }
}

extension ModelFacts {
    /// Whether the fields are those of the same thing; a single one may have been read wrong and proves nothing.
    fileprivate func isLike(_ other: ModelFacts) -> Bool {
        guard min(fields.count, other.fields.count) > 1 else { return true }
        if zip(fields, other.fields).allSatisfy({ $0.name == $1.name }) { return true }
        let names = Set(fields.map(\.name))
        let shared = other.fields.count { names.contains($0.name) }
        return shared * 2 >= min(fields.count, other.fields.count)
    }
}

extension PageFacts {
    /// A name for a data structure of this page alone, after its operation.
    fileprivate func ownName(of name: String) -> String {
        (operations.first?.name?.value ?? path.fileStem.lowerCamelCased).upperCamelCased + name.upperCamelCased
    }

    fileprivate func position(of name: String) -> SourcePosition {
        models.first { $0.name == name }?.position ?? SourcePosition(file: path)
    }

    /// Gives a data structure another name, wherever the page refers to it.
    fileprivate mutating func rename(_ name: String, to own: String) {
        func rename(_ fields: inout [FieldFacts]) {
            for index in fields.indices {
                fields[index].type = fields[index].type.renaming(models: [name: own])
                if fields[index].nestedName == name { fields[index].nestedName = own }
                if fields[index].nameLikeType == name { fields[index].nameLikeType = own }
            }
        }
        for index in models.indices {
            if models[index].name == name { models[index].name = own }
            rename(&models[index].fields)
        }
        for index in operations.indices {
            if operations[index].requestName == name { operations[index].requestName = own }
            rename(&operations[index].request)
            rename(&operations[index].response)
            operations[index].responseType = operations[index].responseType?.renaming(models: [name: own])
        }
    }
}

extension Diagnostic {
    fileprivate static func modelParted(_ name: String, own: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "models-parted", .warning, at: position,
            "'\(name)' has other fields on other pages, which keep the name; this one is called '\(own)'")
    }
}

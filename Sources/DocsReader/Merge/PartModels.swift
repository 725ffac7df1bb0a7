import DocsSchema

/// Keeps data structures apart that pages give the same name but other fields.
///
/// Pages of different ages differ in some fields of one thing; those that share fewer than half of the smaller one's
/// speak of different things. The one on most pages keeps the name, any other is named after its page's operation, and so
/// is what leads to it.
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
        var parted: [Int: Set<String>] = [:]
        for (name, place) in places where kinds[place].count > 1 {
            let most = kinds[place].map(\.pages.count).max()
            let known = kinds[place].firstIndex { $0.pages.count == most }
            for (index, kind) in kinds[place].enumerated() where index != known {
                for page in kind.pages { parted[page, default: []].insert(name) }
            }
        }
        let shared = Set(places.filter { kinds[$0.value].map(\.pages.count).reduce(0, +) > 1 }.keys)
        var pages = pages
        var taken = Set(places.keys)
        for (page, names) in parted.sorted(by: { $0.key < $1.key }) {
            var own: [String: String] = [:]
            for name in pages[page].owners(of: names, among: shared).sorted() {
                own[name] = taken.insertUnique(pages[page].ownName + name.upperCamelCased)
                diagnostics.report(.modelParted(name, own: own[name] ?? name, at: pages[page].position(of: name)))
            }
            pages[page].rename(own)
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
        let common = 0..<min(fields.count, other.fields.count)
        if common.allSatisfy({ fields[$0].name == other.fields[$0].name }) { return true }
        let names = Set(fields.map(\.name))
        let shared = other.fields.count { names.contains($0.name) }
        return shared * 2 >= min(fields.count, other.fields.count)
    }
}

extension PageFacts {
    fileprivate func position(of name: String) -> SourcePosition {
        models.first { $0.name == name }?.position ?? SourcePosition(file: path)
    }

    /// The data structures, and those among `shared` whose fields lead to them: what those hold is another thing, too.
    fileprivate func owners(of names: Set<String>, among shared: Set<String>) -> Set<String> {
        var owners: [String: [String]] = [:]
        for model in models {
            guard let owner = model.name, shared.contains(owner) else { continue }
            for name in model.fields.compactMap(\.modelName) { owners[name, default: []].append(owner) }
        }
        var found = names
        var new = Array(names)
        while let name = new.popLast() { new += (owners[name] ?? []).filter { found.insert($0).inserted } }
        return found
    }

    /// Gives data structures other names, wherever the page refers to them.
    fileprivate mutating func rename(_ names: [String: String]) {
        func rename(_ name: inout String?) {
            name = name.map { names[$0] ?? $0 }
        }
        func rename(_ fields: inout [FieldFacts]) {
            for index in fields.indices {
                fields[index].type = fields[index].type.renaming(models: names)
                rename(&fields[index].nestedName)
                rename(&fields[index].nameLikeType)
            }
        }
        for index in models.indices {
            rename(&models[index].name)
            rename(&models[index].fields)
        }
        for index in operations.indices {
            rename(&operations[index].requestName)
            rename(&operations[index].request)
            rename(&operations[index].response)
            operations[index].responseType = operations[index].responseType?.renaming(models: names)
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

import DocsReader

/// Makes pages like those of a large vendor: an operation a page, and data structures that many pages repeat.
///
/// Sizes follow the pages that the budgets are for: 512 pages have about 2.65 MB, most tables are short, some have 60
/// rows, and some cells hold a list of values.
struct MakeCorpus {
    let pages: Int
    let seed: UInt64

    func run() -> [SourcePage] {
        var random = SplitMix(seed: seed)
        let words = WriteWords()
        var models: [Table] = []
        // Fewer data structures than pages, as each is on several.
        for index in 0..<max(1, pages * 2 / 3) {
            let size = Int.random(in: 0..<24, using: &random) == 0 ? 40...60 : 4...15
            models.append(Table(name: words.typeName(index) + "Dto", rows: rows(size, words, &random)))
            let other = Int.random(in: 0...index, using: &random)
            if other < index, models[other].depth < 3 { models[index].hold(models[other], at: other) }
        }
        return (0..<pages).map { index in
            let page = WritePage(
                number: index, method: words.verb(index) + words.typeName(index), request: rows(1...8, words, &random),
                models: reached(from: Int.random(in: models.indices, using: &random), models))
            let path = "management/area-\(index % 24)/page-\(index).md"
            return SourcePage(path: path, bytes: Array(page.text.utf8))
        }
    }

    private func rows(_ count: ClosedRange<Int>, _ words: WriteWords, _ random: inout SplitMix) -> [Row] {
        (0..<Int.random(in: count, using: &random)).map { words.row($0, &random) }
    }

    /// A data structure and those that its rows lead to, as pages show them.
    private func reached(from start: Int, _ models: [Table]) -> [Table] {
        Array(sequence(first: models[start]) { table in table.held.map { models[$0] } })
    }
}

/// A data structure of the corpus.
struct Table {
    var name: String
    var rows: [Row]
    /// The index of the data structure that its last row is one of.
    var held: Int?
    /// How many data structures a page shows with this one.
    var depth = 1

    mutating func hold(_ other: Table, at index: Int) {
        held = index
        depth = other.depth + 1
        rows.append(Row(name: "held", type: link(to: other.name), text: "What it belongs to"))
    }
}

/// A row of a table of the corpus.
struct Row {
    var name: String
    var type: String
    var isRequired = false
    var text: String
    var example = ""
}

/// The cell of a type that has a table of its own.
func link(to name: String) -> String { "<a href=\"#\(name)\">\(name)</a>" }

/// How `diff` tells what changed.
enum DiffFormat: String, CaseIterable {
    case text
    case markdown
    case json

    init(_ arguments: Arguments) throws(Failure) {
        let word = arguments[.diffFormat] ?? DiffFormat.text.rawValue
        try self.init(named: word, orUsage: "unknown format '\(word)'", of: "diff")
    }

    func lines(_ comparisons: [Comparison]) -> [String] {
        switch self {
        case .text: FormatText().run(comparisons)
        case .markdown: FormatMarkdown().run(comparisons)
        case .json: FormatJSON().run(comparisons)
        }
    }
}

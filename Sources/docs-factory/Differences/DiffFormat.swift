import DocsSchema

/// How `diff` tells what changed.
enum DiffFormat: String, CaseIterable {
    case text
    case markdown
    case json

    init(_ arguments: Arguments) throws(Failure) {
        let word = arguments[.diffFormat] ?? DiffFormat.text.rawValue
        guard let format = DiffFormat(rawValue: word) else {
            let hint = DiffFormat.allCases.map(\.rawValue).choice(for: word)
            throw .usage("unknown format '\(word)'; \(hint)", command: "diff")
        }
        self = format
    }

    func lines(_ comparisons: [Comparison]) -> [String] {
        switch self {
        case .text: FormatText().run(comparisons)
        case .markdown: FormatMarkdown().run(comparisons)
        case .json: FormatJSON().run(comparisons)
        }
    }
}

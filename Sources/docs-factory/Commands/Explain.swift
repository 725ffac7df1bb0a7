import DocsSchema

extension Command {
    static let explain = Command(
        name: "explain",
        summary: "say what a diagnostic means and how to mend the page",
        discussion: """
            The id stands in brackets at the end of a diagnostic. Without one, all are listed.
            """,
        operands: [Operand(name: "ID", need: .optional)],
        examples: [Example(use: "docs-factory explain missing-cells", purpose: "One diagnostic, with an example")]
    ) { (arguments, _, transcript) throws(Failure) in
        guard let id = arguments.operands.first else {
            let width = Explanation.all.map(\.id.count).max() ?? 0
            transcript.say(
                Explanation.all.map {
                    $0.id + String(repeating: " ", count: width + 2 - $0.id.count) + $0.title
                })
            return .done
        }
        guard let explanation = Explanation.byID[id] else {
            let hint = Explanation.all.map(\.id).hint(for: id)
            throw .usage("no diagnostic is called '\(id)'\(hint)", command: "explain")
        }
        transcript.say(explanation.lines)
        return .done
    }
}

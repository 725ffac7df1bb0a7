import DocsSchema

extension Command {
    static let explain = Command(
        name: "explain",
        summary: "say what a diagnostic or a rule of diff means",
        discussion: """
            The id stands in brackets at the end of a diagnostic; a rule stands at the start of a line of diff. Without
            one, all are listed.
            """,
        operands: [Operand(name: "ID", need: .optional)],
        examples: [
            Example(use: "docs-factory explain missing-cells", purpose: "A diagnostic, and how to mend the page"),
            Example(use: "docs-factory explain field-removed", purpose: "A rule of diff, and what it breaks"),
        ]
    ) { (arguments, _, transcript) throws(Failure) in
        let titles =
            Explanation.all.map { ($0.id, $0.title) } + ChangeExplanation.all.map { ($0.rule.rawValue, $0.title) }
        guard let id = arguments.operands.first else {
            let width = titles.map(\.0.count).max() ?? 0
            transcript.say(titles.map { $0.padded(to: width + 2) + $1 })
            return .done
        }
        guard let lines = Explanation.byID[id]?.lines ?? ChangeExplanation.byID[id]?.lines else {
            let hint = titles.map(\.0).hint(for: id)
            throw .usage("no diagnostic and no rule is called '\(id)'\(hint)", command: "explain")
        }
        transcript.say(lines)
        return .done
    }
}

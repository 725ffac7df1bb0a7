import DocsSchema

/// Reads which breaks `diff` does not fail on, and until when:
///
///     "accepted": [{ "rule": "field-removed", "subject": "UserDto.old", "until": "2026-12-31" }]
struct ReadAcceptances {
    func run(_ node: ConfigurationNode, diagnostics: inout Diagnostics) -> [Acceptance] {
        var acceptances: [Acceptance] = []
        for element in node.elements(&diagnostics) {
            let keys = ["rule", "subject", "until"]
            let members = element.members(keys, required: keys, &diagnostics)
            let rule = members["rule"].flatMap { readRule($0, &diagnostics) }
            let subject = members["subject"]?.text(&diagnostics)
            let until = members["until"].flatMap { readDay($0, &diagnostics) }
            guard let rule, let subject, let until else { continue }
            acceptances.append(Acceptance(rule: rule, subject: subject, until: until))
        }
        return acceptances
    }

    private func readRule(_ node: ConfigurationNode, _ diagnostics: inout Diagnostics) -> ChangeRule? {
        guard let word = node.text(&diagnostics) else { return nil }
        let rule = ChangeRule(rawValue: word)
        if rule == nil { diagnostics.report(.unknownRule(word, node)) }
        return rule
    }

    private func readDay(_ node: ConfigurationNode, _ diagnostics: inout Diagnostics) -> CalendarDay? {
        guard let text = node.text(&diagnostics) else { return nil }
        let day = CalendarDay(text)
        if day == nil { diagnostics.report(.badValue("a day such as 2026-12-31 is expected", node)) }
        return day
    }
}

extension Diagnostic {
    fileprivate static func unknownRule(_ word: String, _ node: ConfigurationNode) -> Diagnostic {
        .badValue("no rule of changes is called '\(word)'\(ChangeRule.allCases.map(\.rawValue).hint(for: word))", node)
    }
}

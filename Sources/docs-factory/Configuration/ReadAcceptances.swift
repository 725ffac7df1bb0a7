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
            let rule = members["rule"]?.value(of: ChangeRule.init, &diagnostics) {
                "no rule of changes is called '\($0)'\(ChangeRule.allCases.map(\.rawValue).hint(for: $0))"
            }
            let subject = members["subject"]?.text(&diagnostics)
            let until = members["until"]?.value(of: CalendarDay.init, &diagnostics) { _ in
                "a day such as 2026-12-31 is expected"
            }
            guard let rule, let subject, let until else { continue }
            acceptances.append(Acceptance(rule: rule, subject: subject, until: until))
        }
        return acceptances
    }
}

import DocsSchema

/// Writes what changed for a terminal: a line for each change that breaks something, and names for the rest.
struct FormatText {
    func run(_ comparisons: [Comparison]) -> [String] {
        var lines: [String] = []
        for comparison in comparisons {
            lines.append("\(comparison.name.singleLine): \(comparison.summary)")
            for (group, changes) in comparison.changes.grouped {
                lines += ["", "\(group.title) (\(changes.count))"]
                lines += group.isBreaking ? table(changes) : names(changes)
            }
            if !comparison.accepted.isEmpty {
                lines += ["", "Accepted (\(comparison.accepted.count))"]
                lines += comparison.accepted.map {
                    "  until \($0.until.text): \($0.change.rule.rawValue)  \($0.change.subject.singleLine)"
                }
            }
            lines.append("")
        }
        return lines + [NextVersion(comparisons.flatMap(\.all)).sentence]
    }

    private func table(_ changes: [Change]) -> [String] {
        let width = changes.map(\.rule.rawValue.count).max() ?? 0
        return changes.map { change in
            let rule = change.rule.rawValue.padded(to: width + 2)
            let excerpt = Excerpt(change.old, change.new)
            let texts = [excerpt.old, excerpt.new].compactMap { $0 }.joined(separator: " → ")
            return "  \(rule)\(change.subject.singleLine)\(texts.isEmpty ? "" : ": \(texts)")"
        }
    }

    /// By rule and by what the subjects are part of.
    private func names(_ changes: [Change]) -> [String] {
        var lines: [String] = []
        for rule in ChangeRule.allCases {
            let subjects = changes.filter { $0.rule == rule }.map { Subject($0.subject.singleLine) }
            guard !subjects.isEmpty else { continue }
            lines.append("  \(rule.rawValue) (\(subjects.count))")
            for (owner, subjects) in subjects.grouped(by: \.owner) {
                lines += wrap(subjects.map(\.name), after: owner.isEmpty ? "    " : "    \(owner): ")
            }
        }
        return lines
    }

    private func wrap(_ names: [String], after start: String) -> [String] {
        var lines = [start]
        for (place, name) in names.enumerated() {
            let word = name + (place + 1 < names.count ? "," : "")
            if lines[lines.count - 1].count + word.count > 110, place > 0 {
                lines.append("        ")
            }
            lines[lines.count - 1] += (lines[lines.count - 1].last == " " ? "" : " ") + word
        }
        return lines
    }
}

/// A subject and what it is part of: `getUser` of `ManagementClient`.
private struct Subject {
    let owner: String
    let name: String

    init(_ text: String) {
        let point = text.lastIndex(of: ".")
        owner = point.map { String(text[..<$0]) } ?? ""
        name = point.map { String(text[text.index(after: $0)...]) } ?? text
    }
}

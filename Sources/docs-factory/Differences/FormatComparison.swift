import DocsSchema

/// Writes what changed for a terminal: what breaks first.
struct FormatComparison {
    func run(_ comparison: Comparison) -> [String] {
        var lines = ["\(comparison.name): \(comparison.changes.count.of("change"))"]
        for group in ChangeGroup.allCases {
            let changes = comparison.changes.filter { ChangeGroup($0) == group }
            guard !changes.isEmpty else { continue }
            lines += ["", "\(group.title) (\(changes.count))"]
            let width = changes.map(\.rule.rawValue.count).max() ?? 0
            lines += changes.map { change in
                let gap = String(repeating: " ", count: width - change.rule.rawValue.count)
                return "  \(change.rule.rawValue)\(gap)  \(change.subject)\(change.difference.map { ": \($0)" } ?? "")"
                    .singleLine
            }
        }
        return lines
    }
}

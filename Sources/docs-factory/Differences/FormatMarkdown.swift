import DocsSchema

/// Writes what changed for the description of a pull request: what breaks in sight, the rest folded away.
struct FormatMarkdown {
    /// Code hosts refuse texts that are too long, and nobody reads them.
    private static let rowLimit = 200

    func run(_ comparisons: [Comparison]) -> [String] {
        var lines: [String] = []
        for comparison in comparisons {
            lines += ["## \(comparison.name.singleLine): \(comparison.summary)", ""]
            for (group, changes) in comparison.changes.grouped {
                let title = "\(group.title) (\(changes.count))"
                lines +=
                    group.isBreaking ? ["### \(title)", ""] + table(changes) + [""] : folded(title, table(changes))
            }
            if !comparison.accepted.isEmpty {
                let title = "Accepted (\(comparison.accepted.count))"
                lines += folded(title, table(comparison.accepted.map(\.change)))
            }
        }
        return lines + [NextVersion(comparisons.flatMap(\.all)).sentence]
    }

    private func folded(_ title: String, _ lines: [String]) -> [String] {
        ["<details><summary>\(title)</summary>", ""] + lines + ["", "</details>", ""]
    }

    private func table(_ changes: [Change]) -> [String] {
        let rows = changes.prefix(Self.rowLimit).map { change in
            let excerpt = Excerpt(change.old, change.new)
            let cells = [code(change.rule.rawValue), code(change.subject), code(excerpt.old), code(excerpt.new)]
            return "| \(cells.joined(separator: " | ")) |"
        }
        let more = changes.count - rows.count
        return ["| Rule | Subject | Before | After |", "| --- | --- | --- | --- |"] + rows
            + (more > 0 ? ["", "(left out: \(more) more)"] : [])
    }

    /// The text as code, in which no page can mention people, link or draw.
    private func code(_ text: String?) -> String {
        guard let text, !text.isEmpty else { return "" }
        let runs = text.split { $0 != "`" }.map(\.count)
        let fence = String(repeating: "`", count: (runs.max() ?? 0) + 1)
        let pad = text.contains("`") ? " " : ""
        // A backslash in front of a bar would free it, and the bar would end the cell.
        let cell = text.singleLine.replacing("\\|", with: "\\ |").replacing("|", with: "\\|")
        return fence + pad + cell + pad + fence
    }
}

import DocsSchema

/// Writes what changed for programs.
struct FormatJSON {
    /// Programs can tell a form that they do not know.
    private static let formatVersion = 1

    func run(_ comparisons: [Comparison]) -> [String] {
        let json = JSON.object([
            .init("formatVersion", .number(Self.formatVersion)),
            .init("nextVersion", .string(NextVersion(comparisons.flatMap(\.all)).rawValue)),
            .init("apis", .array(comparisons.map(api))),
        ])
        return [String(JSONWriter.lines(json).dropLast())]
    }

    private func api(_ comparison: Comparison) -> JSON {
        let changes = comparison.changes.map { change($0, acceptedUntil: nil) }
        let accepted = comparison.accepted.map { change($0.change, acceptedUntil: $0.until) }
        return .object([.init("name", .string(comparison.name)), .init("changes", .array(changes + accepted))])
    }

    private func change(_ change: Change, acceptedUntil: CalendarDay?) -> JSON {
        .object(dropping: [
            "rule": .string(change.rule.rawValue),
            "subject": .string(change.subject),
            "old": change.old.map(JSON.string),
            "new": change.new.map(JSON.string),
            "wire": .string(change.impact.wire.rawValue),
            "source": .string(change.impact.source.rawValue),
            "onlyWords": change.impact == .words ? true : nil,
            "acceptedUntil": acceptedUntil.map { .string($0.text) },
        ])
    }
}

import DocsSchema

/// What changed in one API.
struct Comparison {
    let name: String
    /// Without those that are accepted.
    private(set) var changes: [Change] = []
    private(set) var accepted: [(change: Change, until: CalendarDay)] = []

    /// `today` is when acceptances are judged; without it all hold.
    init(name: String, changes: [Change], acceptances: [Acceptance] = [], today: CalendarDay?) {
        self.name = name
        for change in changes {
            let acceptance = acceptances.first { acceptance in
                acceptance.rule == change.rule && acceptance.subject == change.subject
                    && today.map { $0 <= acceptance.until } ?? true
            }
            if let acceptance {
                accepted.append((change, acceptance.until))
            } else {
                self.changes.append(change)
            }
        }
    }

    var all: [Change] { changes + accepted.map(\.change) }

    /// `12 changes, 3 of them breaking, 1 accepted`.
    var summary: String {
        guard !all.isEmpty else { return "no changes" }
        let breaking = changes.count(where: \.impact.isBreaking)
        return all.count.of("change") + (breaking > 0 ? ", \(breaking) breaking" : "")
            + (accepted.isEmpty ? "" : ", \(accepted.count) accepted")
    }
}

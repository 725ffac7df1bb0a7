import DocsSchema

/// The changes that a report shows together, the worst first.
enum ChangeGroup: CaseIterable {
    case breaksBoth
    case breaksWire
    case breaksSource
    case safe
    case words

    init(_ change: Change) {
        switch change.impact {
        case .words: self = .words
        case .programs(.breaks, .breaks): self = .breaksBoth
        case .programs(.breaks, .safe): self = .breaksWire
        case .programs(.safe, .breaks): self = .breaksSource
        case .programs(.safe, .safe): self = .safe
        }
    }

    var title: String {
        switch self {
        case .breaksBoth: "Breaks wire and source"
        case .breaksWire: "Breaks wire"
        case .breaksSource: "Breaks source"
        case .safe: "Safe"
        case .words: "Only words"
        }
    }

    var isBreaking: Bool { self != .safe && self != .words }
}

extension [Change] {
    /// By group, without the groups that have none.
    var grouped: [(group: ChangeGroup, changes: [Change])] {
        ChangeGroup.allCases.compactMap { group in
            let changes = filter { ChangeGroup($0) == group }
            return changes.isEmpty ? nil : (group, changes)
        }
    }
}

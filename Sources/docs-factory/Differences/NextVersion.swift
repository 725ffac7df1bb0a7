import DocsSchema

/// Which part of a semantic version the changes ask for.
enum NextVersion: String {
    case major
    case minor
    case patch
    case same

    /// An accepted break is a break all the same for whoever updates.
    init(_ changes: [Change]) {
        if changes.contains(where: \.impact.isBreaking) {
            self = .major
        } else if changes.contains(where: { $0.impact != .words }) {
            self = .minor
        } else {
            self = changes.isEmpty ? .same : .patch
        }
    }

    var sentence: String {
        switch self {
        case .major: "Next version: major, as something breaks."
        case .minor: "Next version: minor, as something is new and nothing breaks."
        case .patch: "Next version: patch, as only words changed."
        case .same: "Next version: none, as nothing changed."
        }
    }
}

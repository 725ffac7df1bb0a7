import DocsSchema

/// Which changes make `diff` end with exit code 1.
enum FailOn: String, CaseIterable {
    case breaking
    case source
    case wire
    case any
    case none

    init(_ arguments: Arguments) throws(Failure) {
        let word = arguments[.failOn] ?? FailOn.none.rawValue
        guard let choice = FailOn(rawValue: word) else {
            let hint = FailOn.allCases.map(\.rawValue).choice(for: word)
            throw .usage("--fail-on '\(word)' is not known; \(hint)", command: "diff")
        }
        self = choice
    }

    func minds(_ change: Change) -> Bool {
        switch self {
        case .breaking: change.impact.isBreaking
        case .source: change.impact.source == .breaks
        case .wire: change.impact.wire == .breaks
        case .any: true
        case .none: false
        }
    }
}

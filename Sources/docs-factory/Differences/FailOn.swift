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
        try self.init(named: word, orUsage: "--fail-on '\(word)' is not known", of: "diff")
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

import DocsSchema

extension RawRepresentable<String> where Self: CaseIterable {
    /// The choice that `word` names; without one, wrong usage of `command`, told with `complaint` and what is known.
    init(named word: String, orUsage complaint: String, of command: String) throws(Failure) {
        guard let choice = Self(rawValue: word) else {
            throw .usage("\(complaint); \(Self.allCases.map(\.rawValue).choice(for: word))", command: command)
        }
        self = choice
    }
}

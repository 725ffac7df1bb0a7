import DocsSchema

/// What a rule of `diff` means, and whom a change of the kind troubles.
///
/// The examples are sketches of an API: a line for an operation, with its parameters below, a line for a model, with
/// its fields below; `!` marks what is required, and the text behind `->` is what comes back.
struct ChangeExplanation: Sendable {
    let rule: ChangeRule
    /// One line without a full stop.
    let title: String
    /// Whom it troubles, and when it does not.
    let meaning: String
    let before: String
    let after: String
    /// What the configuration has to say for it, if anything.
    var renames: String?
    /// How the example is graded.
    let impact: Impact

    init(
        _ rule: ChangeRule,
        _ title: String,
        _ meaning: String,
        before: String,
        after: String,
        renames: String? = nil,
        _ impact: Impact
    ) {
        self.rule = rule
        self.title = title
        self.meaning = meaning
        self.before = before
        self.after = after
        self.renames = renames
        self.impact = impact
    }
}

extension ChangeExplanation {
    /// In the order of the rules.
    static let all = ofClients + ofOperations + ofParameters + ofModels + ofFields + ofEnums + ofFacts

    static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.rule.rawValue, $0) })

    /// How the example is graded, as a sentence.
    var grade: String {
        switch impact {
        case .words: "The example is only a matter of words."
        case .programs(.breaks, .breaks): "The example breaks wire and source."
        case .programs(.breaks, .safe): "The example breaks the wire, and no source."
        case .programs(.safe, .breaks): "The example breaks source, and not the wire."
        case .programs(.safe, .safe): "The example is safe."
        }
    }

    /// What the example is made of, with a title for each part; nothing for what is not there.
    var parts: [(title: String, text: String)] {
        [("Before:", before), ("After:", after), ("Configuration:", renames ?? "")].filter { !$0.1.isEmpty }
    }

    /// The explanation as `explain` prints it.
    var lines: [String] {
        ["\(rule.rawValue): \(title)", "", meaning, ""]
            + parts.flatMap { [$0.title, ""] + $0.text.indentedLines + [""] } + [grade]
    }
}

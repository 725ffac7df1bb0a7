import DocsReader

/// How `lint` tells what it found.
enum LintFormat: String, CaseIterable {
    case text
    case json
    case github
    case sarif
    case junit

    init(_ arguments: Arguments) throws(Failure) {
        let word = arguments[.format] ?? LintFormat.text.rawValue
        try self.init(named: word, orUsage: "unknown format '\(word)'", of: "lint")
    }

    /// For standard output.
    func lines(_ report: Report, _ ledger: Ledger) -> [String] {
        switch self {
        case .text: ledger.lines + [report.counts]
        case .json: [WriteFindings().run(report.findings, ledger: ledger)]
        case .github: FormatGitHub().run(report.findings)
        case .sarif: [FormatSARIF().run(report.findings)]
        case .junit: FormatJUnit().run(report.findings)
        }
    }
}

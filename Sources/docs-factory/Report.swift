import DocsSchema

/// What was found wrong on the way, and what that means for the rest of the run.
struct Report {
    /// Whether a warning is as bad as an error.
    enum Strictness {
        case lenient
        case strict
    }

    /// What is shown one by one; the rest is only counted.
    enum Detail {
        case errors
        case warnings
        case notes

        /// As the caller asks, or as is usual.
        init(_ arguments: Arguments, usually usual: Detail) {
            self = arguments.contains(.quiet) ? .errors : arguments.contains(.verbose) ? .notes : usual
        }
    }

    let strictness: Strictness
    /// Of the pages: they never stop a run.
    private var ofPages = Diagnostics()
    /// Of the configuration and the output folder: with an error among them nothing is written.
    var obstacles = Diagnostics()

    init(_ arguments: Arguments) {
        strictness = arguments.contains(.strict) ? .strict : .lenient
    }

    var isObstructed: Bool { obstacles.count(of: .error) > 0 }

    /// Takes what was found in pages, whose paths are relative to `folder`.
    mutating func add(_ diagnostics: Diagnostics, in folder: Path) {
        for var diagnostic in diagnostics.all {
            diagnostic.position.file = folder.appending(diagnostic.position.file).text
            ofPages.report(diagnostic)
        }
    }

    var exitCode: ExitCode { count(of: .error) == 0 ? .done : .notInOrder }

    func findings(_ detail: Detail) -> [Diagnostic] {
        findings.filter { finding in
            switch detail {
            case .errors: finding.severity == .error
            case .warnings: finding.severity != .note
            case .notes: true
            }
        }
    }

    /// `2 errors, 1 warning, 30 notes`.
    var counts: String {
        "\(counted(.error)), \(counted(.warning)), \(counted(.note))"
    }

    private func counted(_ severity: Diagnostic.Severity) -> String { count(of: severity).of(severity.rawValue) }

    private func count(of severity: Diagnostic.Severity) -> Int {
        (obstacles.all + ofPages.all).count { self.severity(of: $0) == severity }
    }

    /// Everything that was found, by place.
    var findings: [Diagnostic] {
        var both = obstacles
        both.report(contentsOf: ofPages)
        return both.sorted.map { diagnostic in
            var diagnostic = diagnostic
            diagnostic.severity = severity(of: diagnostic)
            return diagnostic
        }
    }

    /// How bad a finding is in this run.
    private func severity(of finding: Diagnostic) -> Diagnostic.Severity {
        strictness == .strict && finding.severity == .warning ? .error : finding.severity
    }
}

extension Int {
    /// `1 page`, `2 pages`.
    func of(_ thing: String) -> String { "\(self) \(thing)\(self == 1 ? "" : "s")" }
}

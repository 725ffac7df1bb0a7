import DocsSchema

/// Writes findings as a test report, a case for each file: one with an error has failed.
struct FormatJUnit {
    func run(_ findings: [Diagnostic]) -> [String] {
        let files = Set(findings.map(\.position.file)).sorted()
        let byFile = Dictionary(grouping: findings, by: \.position.file)
        let failed = files.count { byFile[$0]?.contains { $0.severity == .error } == true }
        let head = #"<testsuite name="docs-factory" tests="\#(files.count)" failures="\#(failed)">"#
        return [#"<?xml version="1.0" encoding="UTF-8"?>"#, head]
            + files.flatMap { testCase($0, byFile[$0] ?? []) } + ["</testsuite>"]
    }

    private func testCase(_ file: String, _ findings: [Diagnostic]) -> [String] {
        let errors = findings.filter { $0.severity == .error }
        let others = findings.filter { $0.severity != .error }
        var lines = [#"  <testcase classname="docs-factory" name="\#(escaped(file))">"#]
        for error in errors {
            lines.append(#"    <failure type="\#(escaped(error.id))" message="\#(escaped(error.description))"/>"#)
        }
        if !others.isEmpty {
            lines.append(
                "    <system-out>\(others.map { escaped($0.description) }.joined(separator: "\n"))</system-out>")
        }
        return lines + ["  </testcase>"]
    }

    /// The text with marks of XML, and what XML cannot hold, as references or escapes.
    private func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.singleLine.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

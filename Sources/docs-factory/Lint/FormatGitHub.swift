import DocsSchema

/// Writes findings as annotations that GitHub shows beside the lines of a pull request.
struct FormatGitHub {
    func run(_ findings: [Diagnostic]) -> [String] {
        findings.map { finding in
            let command =
                switch finding.severity {
                case .error: "error"
                case .warning: "warning"
                case .note: "notice"
                }
            let properties = [
                "file=\(escaped(finding.position.file, ":,"))", "line=\(finding.position.line)",
                "col=\(finding.position.column)", "title=\(escaped(finding.id, ":,"))",
            ]
            return "::\(command) \(properties.joined(separator: ","))::\(escaped(finding.message.singleLine, ""))"
        }
    }

    /// The text with what would end it, or the line, as percent signs and digits.
    private func escaped(_ text: String, _ others: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            if scalar == "%" || scalar.needsEscape || others.unicodeScalars.contains(scalar) {
                for byte in String(scalar).utf8 { escaped += byte.percentEscape }
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

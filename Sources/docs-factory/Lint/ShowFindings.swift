import DocsSchema

/// Writes findings for people: a line each and, on a terminal, the line of the page with a caret below the place.
struct ShowFindings {
    let disk: Disk
    let terminal: Terminal

    /// The most characters of a page's line that are shown.
    private static let width = 100

    func run(_ findings: [Diagnostic]) -> [String] {
        guard terminal.isInteractive else { return findings.map(\.description.logLine) }
        var texts: [String: [Substring]] = [:]
        return findings.flatMap { finding in
            let file = finding.position.file
            if texts[file] == nil { texts[file] = lines(of: file) }
            return [colored(finding)] + picture(finding.position, in: texts[file] ?? [])
        }
    }

    private func lines(of file: String) -> [Substring] {
        // A pipe would hold up the run, and a link may lead to what is nobody's page.
        guard let text = try? disk.textOfFile(at: Path(file)) else { return [] }
        return text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    }

    private func colored(_ finding: Diagnostic) -> String {
        let line = finding.description
        guard terminal.hasColor, let range = line.firstRange(of: ": \(finding.severity.rawValue): ") else {
            return line
        }
        let color =
            switch finding.severity {
            case .error: "31"
            case .warning: "33"
            case .note: "36"
            }
        let word = "\u{1b}[1;\(color)m\(finding.severity.rawValue):\u{1b}[0m"
        return "\(line[..<range.lowerBound]): \(word) \(line[range.upperBound...])"
    }

    /// The line around the place, cut where it is long, and the caret; columns count characters from 1.
    private func picture(_ position: SourcePosition, in lines: [Substring]) -> [String] {
        guard lines.indices.contains(position.line - 1) else { return [] }
        let characters = Array(lines[position.line - 1])
        guard position.column >= 1, position.column <= characters.count + 1 else { return [] }
        let start = max(0, position.column - 1 - Self.width / 2)
        let shown = characters[start..<min(characters.count, start + Self.width)]
        let before = String(shown.prefix(position.column - 1 - start)).singleLine
        return ["    " + String(shown).singleLine, "    " + before.blanks + "^"]
    }
}

extension String {
    /// Blanks as wide as the text: two for characters of East Asian scripts, which take the room of two.
    fileprivate var blanks: String {
        String(repeating: " ", count: reduce(0) { $0 + ($1.isWide ? 2 : 1) })
    }
}

extension Character {
    fileprivate var isWide: Bool {
        guard let value = unicodeScalars.first?.value else { return false }
        switch value {
        case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60,
            0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
            return true
        default: return false
        }
    }
}

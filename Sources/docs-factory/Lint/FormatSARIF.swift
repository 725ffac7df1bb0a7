import DocsSchema

/// Writes findings as SARIF 2.1.0, which code hosts and editors read.
struct FormatSARIF {
    func run(_ findings: [Diagnostic]) -> String {
        let ids = Set(findings.map(\.id)).sorted()
        let driver = JSON.object([
            .init("name", "docs-factory"),
            .init("version", .string(DocsFactory.version)),
            .init("rules", .array(ids.map(rule))),
        ])
        let run = JSON.object([
            .init("tool", .object([.init("driver", driver)])),
            .init("columnKind", "unicodeCodePoints"),
            .init("results", .array(findings.map { result($0, ids) })),
        ])
        let text = JSONWriter.lines(
            .object([
                .init("$schema", "https://json.schemastore.org/sarif-2.1.0.json"),
                .init("version", "2.1.0"),
                .init("runs", .array([run])),
            ]))
        return String(text.dropLast())
    }

    private func rule(_ id: String) -> JSON {
        let explanation = Explanation.byID[id]
        return .object(dropping: [
            "id": .string(id),
            "shortDescription": explanation.map { text($0.title) },
            "fullDescription": explanation.map { text($0.meaning) },
            "help": explanation.map { text($0.hint) },
        ])
    }

    private func result(_ finding: Diagnostic, _ ids: [String]) -> JSON {
        let region = JSON.object([
            .init("startLine", .number(max(1, finding.position.line))),
            .init("startColumn", .number(max(1, finding.position.column))),
        ])
        let place = JSON.object([
            .init("artifactLocation", .object([.init("uri", .string(uri(finding.position.file)))])),
            .init("region", region),
        ])
        return .object([
            .init("ruleId", .string(finding.id)),
            .init("ruleIndex", .number(ids.firstIndex(of: finding.id) ?? 0)),
            .init("level", .string(finding.severity.rawValue)),
            .init("message", text(finding.message.singleLine)),
            .init("locations", .array([.object([.init("physicalLocation", place)])])),
        ])
    }

    private func text(_ text: String) -> JSON { .object([.init("text", .string(text))]) }

    /// A path as a relative reference: whatever is no letter, digit, slash or mark of such is escaped.
    private func uri(_ path: String) -> String {
        var uri = ""
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            default: uri += byte.percentEscape
            }
        }
        return uri
    }
}

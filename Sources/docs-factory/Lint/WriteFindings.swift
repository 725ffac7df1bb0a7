import DocsReader
import DocsSchema

/// Writes what `lint` found as JSON, for programs.
struct WriteFindings {
    func run(_ findings: [Diagnostic], ledger: Ledger) -> String {
        let text = JSONWriter.lines(
            .object([
                .init("diagnostics", .array(findings.map(json))),
                .init("ledger", json(ledger)),
            ]))
        return String(text.dropLast())
    }

    private func json(_ diagnostic: Diagnostic) -> JSON {
        .object(dropping: [
            "id": .string(diagnostic.id),
            "severity": .string(diagnostic.severity.rawValue),
            "file": .string(diagnostic.position.file),
            "line": .number(diagnostic.position.line),
            "column": .number(diagnostic.position.column),
            "message": .string(diagnostic.message),
            "hint": Explanation.byID[diagnostic.id].map { .string($0.hint) },
        ])
    }

    private func json(_ ledger: Ledger) -> JSON {
        let counts: KeyValuePairs<String, Int> = [
            "pages": ledger.pages, "tables": ledger.tables, "rows": ledger.rows, "fields": ledger.fields,
            "repaired": ledger.repaired, "inferred": ledger.inferred, "repeated": ledger.repeated,
            "notOfTheApi": ledger.notOfTheAPI, "reported": ledger.reported,
        ]
        return .object(counts.map { .init($0, .number($1)) })
    }
}

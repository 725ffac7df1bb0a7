import DocsSchema

extension Diagnostic {
    static func clientsDiffer(at position: SourcePosition, _ stated: String, _ called: String) -> Diagnostic {
        Diagnostic(
            id: "clients-differ", .note, at: position,
            "client \(called) is what the sample calls, the page says \(stated); the sample counts")
    }

    static func noOperation(page: String) -> Diagnostic {
        Diagnostic(
            id: "no-operation", .note, at: SourcePosition(file: page),
            "no operation on this page: it has neither a method nor a table of parameters")
    }

    static func unreadableRow(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "unreadable-row", .warning, at: position,
            "row fits no table of the page; it was passed over")
    }

    static func namelessRow(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "nameless-row", .warning, at: position,
            "row has no name, and no sample shows which one it lost; it was passed over")
    }

    static func unknownFlag(_ flag: String, field: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "unknown-flag", .warning, at: position,
            "'\(flag)' of '\(field)' says neither yes nor no; the field counts as optional")
    }

    static func unknownType(_ type: String, field: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "unknown-type", .warning, at: position,
            "'\(type)' of '\(field)' is no type; the field can hold any value")
    }

    static func repaired(_ damage: RepairRow.Damage, at position: SourcePosition, name: String) -> Diagnostic {
        switch damage {
        case .missingCells:
            Diagnostic(
                id: "missing-cells", .note, at: position,
                "cells at the end of the row of '\(name)' are missing; they count as empty")
        case .extraCells(let text):
            Diagnostic(
                id: "extra-cells", .note, at: position,
                "'\(text)' behind the last cell of the row of '\(name)' was dropped")
        case .splitDescription:
            Diagnostic(
                id: "split-description", .note, at: position,
                "description of '\(name)' has a bar in it; its parts were joined")
        case .missingName:
            Diagnostic(
                id: "missing-name", .note, at: position,
                "name of the row is missing; it is looked for in the sample result")
        case .joinedRows:
            Diagnostic(
                id: "joined-rows", .note, at: position,
                "row of '\(name)' shares a line with another row")
        }
    }
}

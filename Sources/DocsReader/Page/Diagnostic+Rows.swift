import DocsSchema

/// What can be wrong with the rows of tables.
extension Diagnostic {
    static func rowTooLarge(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "row-too-large", .error, at: position,
            "row has more than \(PageLimits.row >> 10) KiB or \(PageLimits.cells) cells; it was passed over")
    }

    static func nameTooLong(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "row-too-large", .error, at: position,
            "name of the row is longer than \(PageLimits.name) bytes; the row was passed over")
    }

    static func tooManyRows(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "too-many-rows", .error, at: position,
            "page has more than \(PageLimits.rows) rows; those from here on were passed over")
    }

    static func unreadableRow(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "unreadable-row", .warning, at: position,
            "row fits no table of the page; it was passed over")
    }

    static func headerParameter(_ name: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "header-parameter", .note, at: position,
            "'\(name)' goes into a header, which is no part of a request; it was passed over")
    }

    static func openCode(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "open-code", .note, at: position,
            "a back-tick of the row is never closed; the row was cut at every bar, as that makes it whole")
    }

    static func noField(_ cells: [Text], at position: SourcePosition) -> Diagnostic {
        let text = cells.first { !$0.isEmpty }?.string ?? ""
        return Diagnostic(
            id: "no-field", .note, at: position, "row of '\(text)' is no field; it was passed over")
    }

    static func cleanedName(_ name: String, from cell: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "cleaned-name", .note, at: position, "'\(cell)' was read as the name '\(name)' with marks around it")
    }

    static func oddName(_ name: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "odd-name", .warning, at: position,
            "'\(name)' does not look like the name of a field; it was taken for one")
    }

    static func unfitDefault(_ text: String, field: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "unfit-default", .warning, at: position,
            "default '\(text)' of '\(field)' is no value of its type; it was left out")
    }

    static func unfitExample(_ text: String, field: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "unfit-example", .note, at: position,
            "example '\(text)' of '\(field)' is no value of its type; the type counts")
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

    static func repaired(
        _ damage: RepairRow.Damage,
        at position: SourcePosition,
        name: String
    ) -> Diagnostic {
        let (id, message) =
            switch damage {
            case .missingCells:
                ("missing-cells", "cells at the end of the row of '\(name)' are missing; they count as empty")
            case .shiftedCells:
                ("missing-cells", "cells inside the row of '\(name)' are missing; the others were put where they fit")
            case .extraCells(let text):
                ("extra-cells", "'\(text)' behind the last cell of the row of '\(name)' was dropped")
            case .splitDescription:
                ("split-description", "description of '\(name)' has a bar in it; its parts were joined")
            case .splitType:
                ("split-type", "type of '\(name)' has a bar in it; its parts were joined")
            case .splicedRows(let rest):
                (
                    "spliced-rows",
                    "row of '\(name)' runs into the end of another row, whose name and all rows between are lost: \(rest)"
                )
            case .missingName:
                ("missing-name", "name of the row is missing; it is looked for in the samples")
            case .lostStart:
                (
                    "lost-start",
                    "ruler runs into the end of a row, whose beginning is lost, and maybe rows above it; its name is looked for in the samples"
                )
            case .joinedRows:
                ("joined-rows", "row of '\(name)' shares a line with another row")
            case .brokenRow(let lines):
                ("broken-row", "row of '\(name)' is broken over \(lines) lines; they were joined")
            }
        return Diagnostic(id: id, damage.isLoss ? .warning : .note, at: position, message)
    }
}

extension RepairRow.Damage {
    /// Whether something of a row is lost that nothing else on the page says.
    fileprivate var isLoss: Bool {
        switch self {
        case .splicedRows, .lostStart: true
        case .extraCells(let text): text.hasLetterOrDigit
        default: false
        }
    }
}

import DocsSchema

/// What can be wrong with tables and their heads.
extension Diagnostic {
    static func unknownColumn(
        _ head: String,
        takenFor column: Column,
        at position: SourcePosition
    ) -> Diagnostic {
        let known: String? =
            switch column {
            case .name: "that of names"
            case .type: "that of types"
            case .required, .optional: "that of flags"
            case .defaultValue: "that of default values"
            case .description: "that of descriptions"
            case .remark: "a part of the descriptions"
            case .values: "that of values"
            case .example: "that of examples"
            case .place, .schema, .notes, .unknown: nil
            }
        let result = known.map { "taken for \($0)" } ?? "passed over"
        return Diagnostic(
            id: "unknown-column", known == nil ? .warning : .note, at: position,
            "column '\(head)' is not known; it was \(result)")
    }

    static func untypedTable(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "untyped-table", .note, at: position,
            "table has no column of types; its fields have those of their examples, or can hold any value")
    }

    static func fieldList(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "field-list", .note, at: position,
            "list of fields with their types stands in place of a table; its items were read as rows")
    }

    static func otherTable(_ severity: Severity, at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "other-table", severity, at: position,
            "table is none of an operation's or a data structure's; its rows were passed over")
    }

    static func unreadTable(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "unread-table", .warning, at: position,
            "no table was read of what stands here; without names and types nothing tells that it is one")
    }

    static func unreadCells(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "unread-table", .warning, at: position,
            "heads of a table stand below each other here; which cells are a row's is in doubt, and none was read")
    }

    static func movedRuler(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "moved-ruler", .note, at: position,
            "ruler stands below a row of the table; it was passed over")
    }

    static func otherBars(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "other-bars", .note, at: position,
            "cells from here on are parted by other marks than bars; those were read as bars")
    }

    static func unknownTable(_ label: String, _ severity: Severity, at position: SourcePosition)
        -> Diagnostic
    {
        let label = Text(label.utf8).withoutTags.drop { $0 == UInt8(ascii: "#") }.undecorated.string
        return Diagnostic(
            id: "unknown-table", severity, at: position,
            "table under '\(label)' is of no part of an operation that is read; its rows were passed over")
    }
}

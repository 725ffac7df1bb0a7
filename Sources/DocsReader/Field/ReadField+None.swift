import DocsSchema

extension ReadField {
    /// Whether a row stands for no field, `None`, for more of them, `...`, or is a title above those below it.
    func isNoField(_ cells: [Text], name: Text, type: Text) -> Bool {
        guard columns.contains(.type), !name.isEmpty,
            vocabulary.dialect.absences[type] != nil || !type.string.hasLetterOrDigit
        else { return false }
        let isAlone = cells.allSatisfy { $0.isEmpty || $0 == name }
        if isAlone, name.count > name.withoutBold.count { return true }
        return vocabulary.dialect.absences[name] != nil || !name.string.hasLetterOrDigit
    }
}

extension StatedType {
    /// Whether the cell may have said that there is no type.
    var couldBeNone: Bool {
        switch self {
        case .empty, .unknown, .type(.model): true
        default: false
        }
    }
}

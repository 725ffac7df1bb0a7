extension [Line] {
    /// The first line of what looks like a table or list of fields, if more than one line does, or one is a whole row.
    ///
    /// Lines of prose seldom have tabs or bars inside, or start with the mark of a list and a name in code or bold.
    var startOfList: Line? {
        let items = filter { $0.text.isItemOfFields }
        return items.count > 1 ? items[0] : items.first { $0.text.bars > 3 }
    }
}

extension Text {
    fileprivate var isItemOfFields: Bool {
        let item = withoutLineMark
        if item.count < count { return item.first == UInt8(ascii: "`") || item.hasPrefix("**") }
        return contains(0x09) || bars > 1
    }
}

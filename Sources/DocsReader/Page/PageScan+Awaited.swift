/// Data structures that the cell of a type names above their tables: `Filter[]`.
extension PageScan {
    /// The data structure that a heading with a table names in so many words as the cell of a type above does, whatever
    /// else the words may mean: `Filter`, `Result object`.
    func awaitedName(of heading: Heading, above rest: ArraySlice<Block>) -> String? {
        guard !awaited.isEmpty, heading.level != 1, !isCaption(heading),
            let name = awaitedName(in: heading.text.withoutTags.withoutNumber),
            let columns = columnsBelow(rest), columns.count > 1
        else { return nil }
        return name
    }

    /// Whether a word without hashes stands above the first table of the request or response, and says what that is.
    func isCaption(_ heading: Heading) -> Bool {
        heading.level == 0 && !heading.hasAnchor && !hasTable && (section == .request || section == .response)
    }

    /// The type that words which start with a name or an article speak of, if its data structure is to come.
    func awaitedName(in words: Text) -> String? {
        guard let first = words.first, first < 0x80, let name = ownerName(in: words),
            awaited.contains(name)
        else { return nil }
        return name
    }

    /// Starts the data structure that the words above a table speak of, by the field that holds it or as its type.
    mutating func startModel(captioned caption: Line) {
        if let owner = owner(of: caption.text) {
            startModel(of: owner, at: caption)
        } else if let name = awaitedName(in: caption.text.withoutTags.withoutNumber) {
            section = .dataStructures
            self.caption = []
            startModel(name, at: caption)
        }
    }
}

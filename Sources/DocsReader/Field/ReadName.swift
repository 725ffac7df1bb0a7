/// Reads a name cell: `badgeId`, `**badgeId**`, `badgeId（必填）`, `badgeId *`, `└ badgeId`.
///
/// What stands between back-ticks is the name exactly. Of anything else only the name is taken: what it is wrapped in and
/// what is remarked behind it is no part of the key that travels.
struct ReadName {
    let vocabulary: Vocabulary

    /// A name and what stood around it.
    struct Result: Hashable {
        var name: String
        /// Whether the cell itself says that the field is required, or optional.
        var flag: Bool?
        var marks = Marks()
    }

    /// What a name was freed of.
    struct Marks: Hashable {
        /// How far the marks in front move the name to the right; 0 without any.
        var depth = 0
        /// Whether anything but formatting was taken away.
        var isCleaned = false
        /// Whether a remark says that the field goes into a header.
        var isOfHeader = false
        /// Whether the name is not made of letters, digits and the few marks that names have.
        var isOdd = false

        /// Takes wide spaces before a cell for marks of depth; where a row is cut, those around its cells are gone.
        mutating func countSpaces(before cell: Text, in row: Text) {
            guard depth == 0, !cell.isEmpty, row.startIndex < cell.startIndex, cell.endIndex <= row.endIndex else {
                return
            }
            var before = row[..<cell.startIndex]
            while before.hasSuffix("\u{3000}") {
                depth += 1
                isCleaned = true
                before = before.dropLast(3)
            }
        }
    }

    func run(_ cell: Text) -> Result {
        if cell.isFieldName { return Result(name: cell.string) }
        let bare = cell.trimmed.withoutBold
        if bare.isEmpty || bare.isCodeSpan { return Result(name: bare.literal) }
        var result = shown(bare)
        result.marks.isOdd = !result.name.unicodeScalars.allSatisfy(\.isOfNames) || !result.name.hasLetterOrDigit
        return result
    }

    /// The name in a cell that is more than it.
    private func shown(_ cell: Text) -> Result {
        var result = Result(name: cell.literal, marks: Marks(isCleaned: cell.hasInvisible))
        let text = cell.rendered.withoutLinks.withoutArrows
        let start = text.endOfDepthMarks
        var name = text[start...].withoutItemNumber
        let only = name.onlyIdentifier
        if let remark = only == nil ? name.startOfRemark.map({ name[$0...] }) : name {
            result.flag = flag(in: remark)
            result.marks.isOfHeader = words(of: remark).contains { vocabulary.dialect.places[$0] == .header }
            result.marks.isCleaned = true
            name = only ?? name[..<remark.startIndex]
        }
        name = withoutFlagWord(name.trimmed, &result)
        while let mark = name.outerMark {
            name = mark.inside.trimmed
            result.flag = result.flag ?? mark.flag
            result.marks.isCleaned = result.marks.isCleaned || !mark.isFormatting
        }
        guard name.string.hasLetterOrDigit else { return Result(name: cell.literal) }
        result.marks.depth = text[..<start].string.unicodeScalars.count
        result.marks.isCleaned =
            result.marks.isCleaned || result.marks.depth > 0 || text.withoutItemNumber.count < text.count
        result.name = name.string
        return result
    }

    /// What a remark says of the field's presence.
    private func flag(in remark: Text) -> Bool? {
        words(of: remark).lazy.compactMap { vocabulary.dialect.presences[$0] }.first
    }

    private func words(of remark: Text) -> [Text] { remark.split { !$0.isLetter && $0 < 0x80 } }

    /// The name without a word before or behind it that says whether it is required.
    private func withoutFlagWord(_ text: Text, _ result: inout Result) -> Text {
        let words = text.split(whereSeparator: \.isSpace)
        guard words.count == 2 else { return text }
        for (word, other) in [(words[1], words[0]), (words[0], words[1])] {
            guard let flag = flag(in: word) else { continue }
            result.flag = result.flag ?? flag
            result.marks.isCleaned = true
            return other
        }
        return text
    }
}

extension String {
    /// Whether the text has a letter or digit of any script.
    var hasLetterOrDigit: Bool { unicodeScalars.contains(where: \.isLetterOrDigit) }
}

extension Unicode.Scalar {
    fileprivate var isLetterOrDigit: Bool { properties.isAlphabetic || properties.numericType != nil }

    /// Whether names of fields have the character in them.
    fileprivate var isOfNames: Bool { isLetterOrDigit || "_$@.:-[]/".unicodeScalars.contains(self) }
}

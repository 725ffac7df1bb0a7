/// Takes away what the button says that websites have beside code, and that is copied along with it: `复制代码`, `Copy`.
struct DropCopyButtons {
    /// Shorter and longer lines are none.
    private static let lengths = 4...12

    let vocabulary: Vocabulary

    func run(_ lines: [Line]) -> [Line] {
        var lines = lines
        for index in lines.indices where Self.lengths.contains(lines[index].text.count) {
            let text = lines[index].text
            let isButton = vocabulary.dialect.copyButtons.contains {
                text.count == $0.utf8CodeUnitCount && text.hasPrefix($0)
            }
            guard isButton, isBesideCode(index, of: lines) else { continue }
            lines[index].text = lines[index].text.prefix(0)
        }
        return lines
    }

    /// Whether a fence, the name of a language, or nothing stands above the line, or a fence below it.
    private func isBesideCode(_ index: Int, of lines: [Line]) -> Bool {
        guard index > 0, !lines[index - 1].isBlank, lines[index - 1].fenceLength == nil else { return true }
        if index + 1 < lines.count, lines[index + 1].fenceLength != nil { return true }
        let above = lines[index - 1].text
        guard above.count < 12 else { return false }
        return vocabulary.dialect.scriptLanguages.contains(above.key)
            || vocabulary.dialect.otherLanguages.contains(above.key)
    }
}

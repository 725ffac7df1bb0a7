/// The marks that a line has around its words, which mean nothing where the words are those of a part of the page.
extension Text {
    /// Without marks of emphasis around it, hashes that close a heading, and colons and full stops at the end.
    var undecorated: Text {
        var text = trimmed
        while let last = text.last {
            switch last {
            case UInt8(ascii: ":"), UInt8(ascii: "."): text = text.dropLast().trimmedEnd
            case UInt8(ascii: "*"):
                guard text.count > 2, text.first == last else { return text }
                text = text.dropFirst().dropLast().trimmed
            case UInt8(ascii: "#"):
                let words = text.dropLast(text.reversed().prefix { $0 == last }.count)
                guard words.last?.isSpace == true else { return text }
                text = words.trimmedEnd
            default:
                guard text.hasSuffix("：") || text.hasSuffix("。") else { return text }
                text = text.dropLast(3).trimmedEnd
            }
        }
        return text
    }

    /// Without the mark of a list or a quotation in front.
    var withoutLineMark: Text {
        guard let first, [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ">")].contains(first)
        else { return self }
        let rest = dropFirst()
        return first == UInt8(ascii: ">") || rest.first?.isSpace == true ? rest.trimmedStart : self
    }

    /// A name in a line of its own, without marks of emphasis and code; an item of a list is none.
    var undecoratedName: Text { undecorated.withoutCodeMarks.undecorated }

    /// A method or type in a line of its own, without the marks that the line has around it.
    var undecoratedCode: Text { withoutLineMark.undecoratedName }

    /// What follows one of the labels and a colon, without marks.
    ///
    /// The colon may stand inside the emphasis of the label: `**Type:** X`.
    func value(after labels: [String]) -> Text? {
        let line = withoutLineMark.drop { $0 == UInt8(ascii: "*") }
        for label in labels {
            let head = line.prefix(label.utf8.count)
            guard head.elementsEqual(label.utf8, by: { $0.lowercased == $1 }) else { continue }
            let rest = line[head.endIndex...].drop { $0 == UInt8(ascii: "*") || $0.isSpace }
            let isASCII = rest.first == UInt8(ascii: ":")
            guard isASCII || rest.hasPrefix("：") else { continue }
            let value = rest.dropFirst(isASCII ? 1 : 3).trimmedStart
            let isEmphasisOfLabel = value.hasPrefix("**") && !value.hasSuffix("**")
            return (isEmphasisOfLabel ? value.dropFirst(2) : value).undecoratedCode
        }
        return nil
    }
}

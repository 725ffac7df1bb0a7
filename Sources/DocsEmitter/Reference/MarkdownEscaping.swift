/// How page text is written into the reference: it is data, and can end no cell, row, span, fence or section.
///
/// A reader undoes it by replacing `\|` with `|`, in a cell also `<br>` with a line break, and outside code spans the
/// references by number, such as `&#92;`, with their characters.
extension String {
    /// Prose in a cell of a table. Markdown in it stays Markdown.
    var markdownCell: String {
        guard utf8.contains(where: \.isSpecialInCell) else { return self }
        let bytes = Array(utf8)
        var cell: [UInt8] = []
        cell.reserveCapacity(bytes.count + 16)
        var at = 0
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "|"):
                cell += "\\|".utf8
            case UInt8(ascii: "\\") where bytes.endsEscape(at: at + 1):
                cell += "&#92;".utf8
            case UInt8(ascii: "`"):
                let run = bytes.run(at: at)
                if let end = bytes.endOfSpan(at: at, run: run) {
                    for byte in bytes[at..<end] { cell.append(inSpan: byte) }
                    at = end - 1
                } else {
                    for _ in 0..<run { cell += "&#96;".utf8 }
                    at += run - 1
                }
            case UInt8(ascii: "<") where bytes[at...].startsTableTag:
                cell += "&#60;".utf8
            case UInt8(ascii: "&") where bytes[(at + 1)...].first == UInt8(ascii: "#"):
                cell += "&#38;".utf8
            case 0x0d where at + 1 < bytes.count && bytes[at + 1] == 0x0a:
                break
            case 0x0a, 0x0d:
                cell += "<br>".utf8
            case let byte:
                cell.append(byte)
            }
            at += 1
        }
        return String(decoding: cell, as: UTF8.self)
    }

    /// Prose outside of tables, in which the reader resolves references by number.
    var markdownReferences: String {
        guard utf8.contains(UInt8(ascii: "&")) else { return self }
        let bytes = Array(utf8)
        var prose: [UInt8] = []
        var at = 0
        while at < bytes.count {
            let isCode = bytes[at] == UInt8(ascii: "`")
            let end = isCode ? bytes.endOfSpan(at: at, run: bytes.run(at: at)) ?? at + bytes.run(at: at) : at + 1
            prose += bytes[at..<end]
            if bytes[at...].starts(with: "&#".utf8) { prose += "#38;".utf8 }
            at = end
        }
        return String(decoding: prose, as: UTF8.self)
    }

    /// The text with a reference for its first character, if that is one of ASCII.
    var markdownReferenceFirst: String {
        guard let first = utf8.first, first < 0x80 else { return self }
        return "&#\(first);" + dropFirst()
    }

    /// The text on one line behind the mark of a heading, which is the title of a page and no other heading.
    var markdownTitle: String { markdownReferences.markdownLine.withoutHeadingMarks }

    /// The line with references for the marks by which a heading, and one of a data structure, is known.
    var withoutHeadingMarks: String {
        let marks = prefix { $0 == "#" }.count
        let text = String(repeating: "&#35;", count: marks) + dropFirst(marks)
        return text.utf8.contains(UInt8(ascii: "<")) ? text.replacing("<a id=", with: "&#60;a&#32;id=") : text
    }

    /// The text between backticks, on one line; nothing for an empty text, which no span can hold.
    var markdownCode: String {
        guard !isEmpty else { return "" }
        let run = longestBacktickRun
        guard run > 0 || utf8.contains(where: \.isLineBreak) else { return "`\(self)`" }
        let fence = String(repeating: "`", count: run + 1)
        let pad = run > 0 ? " " : ""
        return fence + pad + markdownLine + pad + fence
    }

    /// The same in a cell of a table, where a bar ends the cell even between backticks.
    var markdownCodeCell: String {
        let code = markdownCode
        return code.utf8.contains(UInt8(ascii: "|")) ? code.replacing("|", with: "\\|") : code
    }

    /// The text on one line, for a heading.
    var markdownLine: String {
        guard utf8.contains(where: \.isLineBreak) else { return self }
        return String(decoding: utf8.map { $0.isLineBreak ? 0x20 : $0 }, as: UTF8.self)
    }

    /// The text in a tag or an attribute of HTML, on one line and in any cell.
    var markdownHTML: String {
        guard !utf8.allSatisfy(\.isWordByte) else { return self }
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&", "<", ">", "\"", "|", "`", "\\", "\n", "\r": text += "&#\(scalar.value);"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// The text as plain text on one line, for a link or a heading of an overview.
    var markdownLinkText: String {
        guard !utf8.allSatisfy({ $0.isWordByte || $0 == 0x20 }) else { return self }
        var text = ""
        for scalar in markdownLine.unicodeScalars {
            if "\\`*[]<>#&|!".unicodeScalars.contains(scalar) { text += "\\" }
            text.unicodeScalars.append(scalar)
        }
        return text
    }

    /// A fence that nothing in the text can close.
    var markdownFence: String {
        String(repeating: "`", count: max(3, longestBacktickRun + 1))
    }

    private var longestBacktickRun: Int {
        var longest = 0
        var run = 0
        for byte in utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}

extension UInt8 {
    fileprivate var isLineBreak: Bool { self == 0x0a || self == 0x0d }

    fileprivate var isSpecialInCell: Bool {
        switch self {
        case UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "&"), 0x0a, 0x0d:
            true
        default: false
        }
    }

    /// Letters and digits of ASCII, the underscore, and everything beyond ASCII.
    var isWordByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xff:
            true
        default:
            false
        }
    }
}

extension [UInt8] {
    /// The number of backticks that start here.
    fileprivate func run(at start: Int) -> Int {
        self[start...].prefix { $0 == UInt8(ascii: "`") }.count
    }

    /// The end of the code span that starts here, if a run of the same length closes it.
    fileprivate func endOfSpan(at start: Int, run: Int) -> Int? {
        var at = start + run
        while let open = self[at...].firstIndex(of: UInt8(ascii: "`")) {
            let length = self.run(at: open)
            at = open + length
            if length == run { return at }
        }
        return nil
    }

    /// Whether a backslash before this place would be taken for an escape of what is written here.
    fileprivate func endsEscape(at place: Int) -> Bool {
        guard place < count else { return false }
        return self[place] == UInt8(ascii: "|") || self[place] == UInt8(ascii: "`") || self[place].isLineBreak
    }

    fileprivate mutating func append(inSpan byte: UInt8) {
        switch byte {
        case UInt8(ascii: "|"): self += "\\|".utf8
        case 0x0a: self += "<br>".utf8
        case 0x0d: break
        default: append(byte)
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether a tag starts here that browsers take for a part of the table around it.
    fileprivate var startsTableTag: Bool {
        var name = dropFirst()
        if name.first == UInt8(ascii: "/") { name = name.dropFirst() }
        let word = String(decoding: name.prefix(5).prefix(while: \.isWordByte), as: UTF8.self).lowercased()
        return ["table", "tbody", "td", "tfoot", "th", "thead", "tr"].contains(word)
    }
}

/// Makes blocks of code of what a page writes as code without fences: lines with indentation, `<pre>`, and a call that
/// lost its fence.
///
/// An indented line inside a list, or right below a line of prose, belongs to what stands above it.
struct RestoreCode {
    /// The page that the blocks were cut from.
    let bytes: [UInt8]
    /// The languages that a line above a call may name, as where the fence was lost around both.
    let languages: Set<String>

    func run(_ blocks: [Block]) -> [Block] {
        var restored: [Block] = []
        var isInList = false
        var indented: Code?
        var at = 0
        func endIndented() {
            if let code = indented { restored.append(.code(code)) }
            indented = nil
        }
        while at < blocks.count {
            guard case .paragraph(let lines) = blocks[at], let first = lines.first else {
                endIndented()
                if blocks[at].isHeadingOrTable { isInList = false }
                restored.append(blocks[at])
                at += 1
                continue
            }
            if !isInList, lines.allSatisfy(isIndented) {
                indented = indented ?? Code(info: [], lines: [], line: first)
                indented?.lines += lines
                at += 1
                continue
            }
            endIndented()
            isInList = isInList && first.column > 1 || lines.contains(where: \.text.isListItem)
            if first.text.hasPrefix("<pre") {
                restored += preformatted(in: blocks, from: &at)
            } else {
                let code = call(in: lines, below: restored.last?.lastLineOfProse)
                if code != nil, restored.last?.onlyLineOfProse.map({ languages.contains($0.text.key) }) == true {
                    restored.removeLast()
                }
                restored.append(code.map(Block.code) ?? blocks[at])
                at += 1
            }
        }
        endIndented()
        return restored
    }

    /// The call that a paragraph is, maybe with its language in the line above, or in the first one.
    private func call(in lines: [Line], below above: Line?) -> Code? {
        let isLabelled = languages.contains(lines[0].text.key)
        let code = Array(lines.dropFirst(isLabelled ? 1 : 0))
        guard let first = code.first, code.isOneCall else { return nil }
        let language = isLabelled ? lines[0] : above
        let info = language.flatMap { languages.contains($0.text.key) ? $0.text : nil } ?? []
        return first.column == 1 || !info.isEmpty ? Code(info: info, lines: code, line: first) : nil
    }

    private func isIndented(_ line: Line) -> Bool {
        guard line.column > 1, line.text.startIndex <= bytes.count else { return false }
        let indentation = bytes[line.start..<line.text.startIndex]
        return indentation.count >= 4 || indentation.contains(0x09)
    }

    /// The code from a `<pre>` to its end, and the lines behind it on the block in which it ends.
    private func preformatted(in blocks: [Block], from at: inout Int) -> [Block] {
        var code: Code?
        while at < blocks.count, case .paragraph(let lines) = blocks[at] {
            at += 1
            code = code ?? Code(info: lines[0].text.languageOfCode, lines: [], line: lines[0])
            let end = lines.firstIndex { $0.text.contains("</pre>") }
            for line in lines[...(end ?? lines.count - 1)] {
                let text = line.text.contains(UInt8(ascii: "&")) ? line.text.rendered : line.text.withoutTags
                code?.lines.append(Line(text: text, number: line.number, start: text.startIndex))
            }
            guard let end else { continue }
            let rest = Array(lines[(end + 1)...])
            return [code.map(Block.code), rest.isEmpty ? nil : .paragraph(rest)].compactMap(\.self)
        }
        return code.map { [.code($0)] } ?? []
    }
}

extension Block {
    /// The line of a paragraph that has no other one.
    fileprivate var onlyLineOfProse: Line? {
        if case .paragraph(let lines) = self, lines.count == 1 { lines[0] } else { nil }
    }
}

extension [Line] {
    /// Without the numbers that were copied along with code: one before every line, each one more than the last.
    var withoutLineNumbers: [Line] {
        guard count > 1, var number = self[0].text.lineNumber?.number else { return self }
        var lines: [Line] = []
        for line in self {
            guard let (found, code) = line.text.lineNumber, found == number else { return self }
            number += 1
            lines.append(Line(text: code, number: line.number, start: line.start))
        }
        return lines
    }

    /// Whether the lines are a call of a method and nothing else, but for comments.
    fileprivate var isOneCall: Bool {
        guard let first = self.first?.text, first.hasPrefix("//") || first.drop(while: \.isWord).first == 0x2e else {
            return false
        }
        let tokens = ScanJavaScript().run(joined)
        guard tokens.first?.kind == .name else { return false }
        var at = 1
        var calls = 0
        while at + 1 < tokens.count, tokens[at].isMark("."), tokens[at + 1].kind == .name {
            at += 2
            guard at < tokens.count, tokens[at].isMark("("), tokens[tokens[at].partner].partner == at else { continue }
            at = tokens[at].partner + 1
            calls += 1
        }
        return calls > 0 && tokens[at...].allSatisfy { $0.isMark(";") }
    }
}

extension Text {
    /// The number that a line starts with, apart from what follows, and what follows.
    fileprivate var lineNumber: (number: Int, code: Text)? {
        guard let number = leadingInteger else { return nil }
        let rest = self[number.end...].drop { ".|:".utf8.contains($0) }
        return rest.first?.isSpace == false ? nil : (number.value, rest.trimmedStart)
    }

    /// Whether the line starts an item of a list.
    fileprivate var isListItem: Bool {
        let mark = drop(while: \.isDigit)
        guard let first = mark.first, mark.dropFirst().first?.isSpace == true else { return false }
        return mark.startIndex > startIndex ? ".)".utf8.contains(first) : "-*+".utf8.contains(first)
    }

    /// The language that a tag of code has as its class: `<code class="language-js">`.
    fileprivate var languageOfCode: Text {
        let marks: [StaticString] = ["language-", "lang-", "lang=\""]
        guard let mark = marks.lazy.compactMap({ range(of: $0) }).first else { return [] }
        return self[mark.upperBound...].prefix(while: \.isWord)
    }
}

/// Blocks of code, which end where a part of the page starts, whatever their fences say.
extension BlockScan {
    mutating func readCode() {
        let open = lines[at]
        var code = Code(info: open.fenceInfo, lines: [], line: open)
        if isForeign(code.info), let end = fences.end(of: at, in: lines) {
            code.lines = Array(lines[(at + 1)..<end])
            at = end + 1
            return blocks.append(.code(code))
        }
        at += 1
        while at < lines.count {
            let line = lines[at]
            if line.closes(open) {
                at += 1
                break
            }
            if line.isClosedRow || line.isRestored || isStart(of: line)
                || vocabulary.section(bareLine: line.text) != nil
            {
                break
            }
            code.lines.append(line)
            at += 1
        }
        blocks.append(.code(code))
    }

    /// Whether code is in another language than those of samples, whose blocks pages are glued into.
    private func isForeign(_ info: Text) -> Bool {
        !info.isEmpty && !vocabulary.dialect.scriptLanguages.contains(info.key) && !info.elementsEqual("json".utf8)
    }

    /// Whether a line starts a part of the page for certain, even inside something that is still open.
    func isStart(of line: Line) -> Bool {
        if line.text.first == UInt8(ascii: "#"), line.headingLevel != nil {
            // One hash is the mark of a comment, too.
            let section =
                line.headingLevel == 1
                ? vocabulary.section(bareLine: line.headingText) : vocabulary.section(heading: line.headingText)
            return section != nil || line.headingText.hasPrefix("<a id=")
        }
        return line.isClosedRow && vocabulary.isHeader(line.text)
    }
}

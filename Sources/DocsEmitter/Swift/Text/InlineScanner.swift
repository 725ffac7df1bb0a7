/// Reads one line of a page's Markdown and HTML, and writes it as Markdown that DocC shows as the page meant it.
struct InlineScanner {
    private let bytes: [UInt8]
    private let symbols: [String: String]
    private var position = 0
    private var lines: [[UInt8]] = [[]]

    private init(_ line: String, symbols: [String: String]) {
        bytes = Array(line.utf8)
        self.symbols = symbols
    }

    /// The line as Markdown; more than one where the page has `<br>`.
    static func markdown(_ line: String, symbols: [String: String]) -> [String] {
        guard line.utf8.contains(where: isSpecial) else { return [line] }
        var scanner = InlineScanner(line, symbols: symbols)
        scanner.run()
        return scanner.lines.map { String(decoding: $0, as: UTF8.self) }
    }

    private mutating func run() {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\\") where position + 1 < bytes.count: copy(2)
            case UInt8(ascii: "`"): code()
            case UInt8(ascii: "<"): markup()
            case UInt8(ascii: "!") where byte(at: position + 1) == UInt8(ascii: "["): position += 1
            case UInt8(ascii: "]") where leadsElsewhere:
                write("\\]")
                position += 1
            default: copy(1 + bytes[(position + 1)...].prefix { !Self.isSpecial($0) }.count)
            }
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "!"), UInt8(ascii: "]"): true
        default: false
        }
    }

    /// Whether the bracket here ends the text of a link that runs something, or that leads to neither page nor web.
    private var leadsElsewhere: Bool {
        guard byte(at: position + 1) == UInt8(ascii: "(") else {
            return byte(at: position + 1) == UInt8(ascii: ":") && bytes.first == UInt8(ascii: "[")
        }
        return bytes.linkTarget(from: position + 2).leadsElsewhere
    }

    /// A code span; more than one backtick would be a link to a symbol, and a lonely one is a character.
    private mutating func code() {
        let length = bytes[position...].prefix { $0 == UInt8(ascii: "`") }.count
        let start = position + length
        guard let end = bytes.closingBackticks(length, from: start) else {
            for _ in 0..<length { write("\\`") }
            position = start
            return
        }
        if length > 1 {
            write(CodeSpan.of(String(decoding: bytes[start..<end], as: UTF8.self)))
            position = end + length
        } else {
            copy(end + length - position)
        }
    }

    private mutating func markup() {
        if starts(with: "<!--"), let end = index(of: "-->", from: position + 4) {
            position = end + 3
        } else if starts(with: "<http://") || starts(with: "<https://") {
            copy(1)
        } else if let tag = HTMLTag(bytes[position...]) {
            position = tag.end
            open(tag)
        } else {
            write("\\<")
            position += 1
        }
    }

    private mutating func open(_ tag: HTMLTag) {
        if tag.name == "br" {
            lines.append([])
        } else if let anchor = tag.anchor, let symbol = symbols[anchor] {
            write("``\(symbol)``")
            if starts(with: anchor) { position += anchor.utf8.count }
        } else if let address = tag.address, let end = index(of: "</a>", from: position) {
            let text = bytes[position..<end]
            guard !text.isEmpty, text.allSatisfy({ !linkBreakers.contains($0) }) else { return }
            write("[\(String(decoding: text, as: UTF8.self))](\(address))")
            position = end
        }
    }
}

extension InlineScanner {
    private mutating func copy(_ count: Int) {
        lines[lines.count - 1] += bytes[position..<position + count]
        position += count
    }

    private mutating func write(_ text: String) {
        lines[lines.count - 1] += text.utf8
    }

    private func byte(at index: Int) -> UInt8? {
        index < bytes.count ? bytes[index] : nil
    }

    private func starts(with text: String) -> Bool {
        bytes[position...].starts(with: text.utf8)
    }

    private func index(of text: String, from start: Int) -> Int? {
        guard let first = text.utf8.first else { return nil }
        var index = start
        while let found = bytes[min(index, bytes.count)...].firstIndex(of: first) {
            if bytes[found...].starts(with: text.utf8) { return found }
            index = found + 1
        }
        return nil
    }
}

private let linkBreakers = Array("<>[]()`\\".utf8)

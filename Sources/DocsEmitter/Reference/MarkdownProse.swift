import DocsSchema

/// A page's prose in the reference: its Markdown stays Markdown, and whatever could end the place where it stands, leave
/// something open behind it, run or hide is written as references by number, which the reader undoes.
///
/// What comes out is MDX, too, which Docusaurus takes pages for: there braces are code, and every tag must be closed.
struct MarkdownProse {
    /// What the prose stands in.
    enum Place {
        case cell
        /// A line outside of tables.
        case line
    }

    /// What becomes of code between backticks.
    enum Code {
        case spans
        /// Backticks are backticks: references between them would be code.
        case text
    }

    let bytes: [UInt8]
    let place: Place
    private let code: Code
    private var prose: [UInt8] = []
    var at = 0
    /// Where the closing tag stands of the element that is open.
    var closingTag = -1

    private init(_ text: String, _ place: Place, _ code: Code) {
        bytes = Array(text.utf8)
        self.place = place
        self.code = code
    }

    static func escape(_ text: String, in place: Place, code: Code = .spans) -> String {
        let hides = text.needsEscape && text.unicodeScalars.contains(where: \.isHidden)
        guard hides || text.utf8.contains(where: \.isSpecialInProse) else { return text }
        // No reference in a code span could show what is invisible.
        var prose = MarkdownProse(text, place, hides ? .text : code)
        prose.run()
        let written = String(decoding: prose.prose, as: UTF8.self)
        return hides ? written.replacingScalars { $0.isHidden ? $0.markdownReference : nil } : written
    }

    private mutating func run() {
        prose.reserveCapacity(bytes.count + 16)
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "|"): write(place == .cell ? "\\|" : "&#124;", for: 1)
            case UInt8(ascii: "\\"): backslashes()
            case UInt8(ascii: "`"): backticks()
            case UInt8(ascii: "<"): markup()
            case UInt8(ascii: "&") where next == UInt8(ascii: "#"): write("&#38;", for: 1)
            case UInt8(ascii: "{"): write("&#123;", for: 1)
            case UInt8(ascii: "]") where !endsHarmlessText: write("&#93;", for: 1)
            case 0x0d where next == 0x0a && place == .cell: at += 1
            case 0x0a, 0x0d: write(place == .cell ? Self.lineBreak : " ", for: 1)
            default: copy(1)
            }
        }
    }

    var next: UInt8? { byte(at + 1) }

    func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func copy(_ count: Int) {
        prose += bytes[at..<at + count]
        at += count
    }

    mutating func write(_ text: StaticString, for count: Int) {
        text.withUTF8Buffer { prose += $0 }
        at += count
    }

    /// Backslashes before what is written in another way would be taken for an escape of that.
    private mutating func backslashes() {
        let run = bytes[at...].prefix { $0 == UInt8(ascii: "\\") }.count
        guard let follower = byte(at + run), follower.isSpecialInProse else { return copy(run) }
        for _ in 0..<run { write("&#92;", for: 1) }
    }

    private mutating func backticks() {
        let run = bytes[at...].prefix { $0 == UInt8(ascii: "`") }.count
        // In a cell a line is an item of a list, or might be.
        guard code == .spans, let close = bytes.closingBackticks(run, from: at + run),
            place == .line || !bytes[at..<close].contains(0x0a)
        else {
            for _ in 0..<run { write("&#96;", for: 1) }
            return
        }
        while at < close + run {
            switch bytes[at] {
            case UInt8(ascii: "|") where place == .cell: write("\\|", for: 1)
            case 0x0a: write(" ", for: 1)
            case 0x0d: at += 1
            default: copy(1)
            }
        }
    }
}

extension UInt8 {
    fileprivate var isSpecialInProse: Bool {
        switch self {
        case UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "&"),
            UInt8(ascii: "]"), UInt8(ascii: "{"), 0x0a, 0x0d:
            true
        default: false
        }
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is invisible, and no line break or tab, which prose may hold.
    fileprivate var isHidden: Bool { needsEscape && self != "\n" && self != "\r" && self != "\t" }
}

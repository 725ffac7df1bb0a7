/// The bytes of a template, which errors count their places in.
struct TemplateSource: Sendable {
    let name: String
    let bytes: [UInt8]

    init(name: String, text: String) {
        self.name = name
        bytes = Array(text.utf8)
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// Where the bytes of `mark` next stand.
    func firstIndex(of mark: [UInt8], from start: Int) -> Int? {
        guard let first = mark.first else { return nil }
        var position = start
        while position + mark.count <= bytes.count {
            if bytes[position] == first, bytes[position...].starts(with: mark) { return position }
            position += 1
        }
        return nil
    }

    /// The line from 1 and the column in bytes from 1. Found only when there is an error, so that parsing counts none.
    func place(of offset: Int) -> (line: Int, column: Int) {
        let before = bytes[..<offset]
        let lineStart = before.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
        return (line: before.count { $0 == .lineFeed } + 1, column: offset - lineStart + 1)
    }

    func error(_ message: String, at offset: Int) -> TemplateError {
        let place = place(of: offset)
        return TemplateError(template: name, line: place.line, column: place.column, message: message)
    }
}

extension UInt8 {
    static var lineFeed: UInt8 { UInt8(ascii: "\n") }
    static var carriageReturn: UInt8 { UInt8(ascii: "\r") }

    /// Space that may stand around a tag that is alone on its line.
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// White space and control characters, which stand in no name.
    var isSpaceOrControl: Bool { self <= 0x20 || self == 0x7f }
}

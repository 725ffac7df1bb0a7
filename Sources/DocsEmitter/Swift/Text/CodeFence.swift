/// Whether a line of Markdown stands in a fenced block of code.
struct CodeFence {
    /// What would end the block that is open.
    private(set) var end = ""

    var isOpen: Bool { !end.isEmpty }

    mutating func read(_ line: String) {
        let text = line.utf8.drop { $0 == UInt8(ascii: " ") }
        guard let mark = text.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return }
        let length = text.prefix { $0 == mark }.count
        let rest = text.dropFirst(length)
        if isOpen {
            let closes = mark == end.utf8.first && length >= end.utf8.count && rest.allSatisfy { $0 == 0x20 }
            if closes { end = "" }
        } else if length >= 3, mark == UInt8(ascii: "~") || !rest.contains(mark) {
            end = String(repeating: mark == UInt8(ascii: "~") ? "~" : "`", count: length)
        }
    }
}

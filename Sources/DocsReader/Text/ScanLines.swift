/// Cuts a page into lines: any of LF, CRLF and CR ends one.
struct ScanLines {
    func run(_ bytes: [UInt8]) -> [Line] {
        var lines: [Line] = []
        lines.reserveCapacity(bytes.count / 40)
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0a, or: 0x0d) ?? bytes.count
            lines.append(Line(text: bytes[start..<end].trimmed, number: lines.count + 1, start: start))
            let isPair = end + 1 < bytes.count && bytes[end] == 0x0d && bytes[end + 1] == 0x0a
            start = end + (isPair ? 2 : 1)
        }
        return lines
    }
}

import DocsSchema

extension String {
    /// The line for a log: what pages say moves no cursor, and gives a CI system no order.
    ///
    /// GitHub obeys lines that begin with `::` or `##[`, whatever blanks stand before them. Tabs stay, as they are part of
    /// many texts.
    var logLine: String {
        let pieces = utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        let line = pieces.map { String(Substring($0)).singleLine }.joined(separator: "\t")
        let order = line.drop { $0 == " " || $0 == "\t" }
        guard order.hasPrefix("::") || order.hasPrefix("##["), let mark = order.unicodeScalars.first else {
            return line
        }
        let blanks = line[..<order.startIndex]
        return "\(blanks)\(mark.escape)\(order.dropFirst())"
    }
}

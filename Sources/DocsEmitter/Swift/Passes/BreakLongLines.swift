/// Breaks lines of generated code as `swift format` would, so that templates need not know how long names are.
struct BreakLongLines {
    static let width = 120

    /// The file with its long lines broken.
    ///
    /// A line that has none of the shapes of generated code gets the formatter switched off for the file: its name is
    /// so long that no break helps.
    func run(_ text: String) -> String {
        let long = longLines(in: text[...])
        guard !long.isEmpty else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + long.count * 16)
        var isBeyondHelp = false
        var rest = text.utf8[...]
        for line in long {
            let start = text.utf8.index(text.startIndex, offsetBy: line.lowerBound)
            let end = text.utf8.index(start, offsetBy: line.count)
            let broken = CodeLine(text[start..<end]).broken
            isBeyondHelp = isBeyondHelp || broken.contains { isTooLong($0) && !CodeLine($0).code.hasPrefix("\"") }
            result += Substring(rest[..<start]) + broken.joined(separator: "\n")
            rest = rest[end...]
        }
        result += Substring(rest)
        return isBeyondHelp ? "// swift-format-ignore-file\n\n" + result : result
    }

    private func isTooLong(_ line: Substring) -> Bool { !longLines(in: line).isEmpty }

    /// The lines that are too long and no comments: those are as long as their words are.
    private func longLines(in text: Substring) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { bytes in
            var long: [Range<Int>] = []
            var start = 0
            while start + Self.width < bytes.count {
                // Backwards from as far as a line may go, so that several short lines are passed at once.
                if let end = bytes[start...start + Self.width].lastIndex(of: newline) {
                    start = end + 1
                    continue
                }
                let end = bytes[start...].firstIndex(of: newline) ?? bytes.count
                if isLong(bytes[start..<end]) { long.append(start..<end) }
                start = end + 1
            }
            return long
        }
    }

    private func isLong(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        line.first { $0 != 0x20 } != UInt8(ascii: "/") && line.count { $0 & 0xc0 != 0x80 } > Self.width
    }
}

private let newline = UInt8(ascii: "\n")

/// A line of generated code and the ways to break it.
private struct CodeLine {
    var indent: Substring
    var code: Substring

    init(_ line: Substring) {
        indent = line.prefix { $0 == " " }
        code = line[indent.endIndex...]
    }

    var broken: [Substring] {
        if code.hasPrefix("extension "), let range = code.firstRange(of: " where ") {
            return [indent + code[..<range.lowerBound], indent + code[range.lowerBound...].dropFirst()]
        } else if code.hasPrefix("public static var "), code.hasSuffix(" }") {
            return lines(between: " { ", and: " }")
        } else if code.hasPrefix("public func ") {
            return lines(between: "(", and: ") async")
        } else if code.hasPrefix("self.") || code.hasPrefix("public typealias ") {
            return lines(after: " = ")
        } else if code.hasSuffix(")") {
            return lines(between: "(", and: ")")
        } else if code.hasPrefix("public var ") || code.hasSuffix("\"") || code.hasSuffix("\",") {
            return lines(after: ": ")
        }
        return [indent + code]
    }

    /// Puts what follows a mark on a line of its own.
    private func lines(after mark: String) -> [Substring] {
        guard let range = code.firstRange(of: mark) else { return [indent + code] }
        let first = code[..<range.upperBound].dropLast()
        return [indent + first, deeper + code[range.upperBound...]]
    }

    /// Puts what stands between two marks on lines of its own, one for each argument of a call.
    private func lines(between open: String, and close: String) -> [Substring] {
        guard let start = code.firstRange(of: open)?.upperBound, let end = code.ranges(of: close).last?.lowerBound,
            start < end
        else { return [indent + code] }
        var inside = [code[start..<end]]
        if !inside[0].hasPrefix("\""), let comma = inside[0].firstRange(of: ", \"") {
            let name = inside[0][..<comma.lowerBound] + ","
            inside = [name, inside[0][comma.lowerBound...].dropFirst(2)]
        }
        let first = indent + code[..<start]
        let last = code[end...]
        return [first.trimmingEnd] + inside.map { deeper + $0 } + [indent + last.drop { $0 == " " }]
    }

    private var deeper: Substring { indent + "    " }
}

extension Substring {
    fileprivate var trimmingEnd: Substring { last == " " ? dropLast() : self }
}

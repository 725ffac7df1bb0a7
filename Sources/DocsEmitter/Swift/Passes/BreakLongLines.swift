/// Breaks lines of generated code as `swift format` would, so that templates need not know how long names are.
package struct BreakLongLines {
    package static let width = 120

    package init() {}

    /// The file with its long lines broken.
    ///
    /// A line that has none of the shapes of generated code gets the formatter switched off for the file: its name is
    /// so long that no break helps.
    package func run(_ text: String) -> String {
        guard hasLongLine(text) else { return text }
        var lines: [Substring] = []
        var isBeyondHelp = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard isLong(line) else {
                lines.append(line)
                continue
            }
            let broken = CodeLine(line).broken
            isBeyondHelp = isBeyondHelp || broken.contains { isLong($0) && !CodeLine($0).code.hasPrefix("\"") }
            lines += broken
        }
        return (isBeyondHelp ? "// swift-format-ignore-file\n\n" : "") + lines.joined(separator: "\n")
    }

    private func hasLongLine(_ text: String) -> Bool {
        var columns = 0
        for byte in text.utf8 {
            columns = byte == 0x0a ? 0 : columns + 1
            if columns > Self.width { return true }
        }
        return false
    }

    /// Comments are as long as their words are.
    private func isLong(_ line: Substring) -> Bool {
        line.utf8.count > Self.width && line.unicodeScalars.count > Self.width && !CodeLine(line).code.hasPrefix("///")
    }
}

/// A line of generated code and the ways to break it.
private struct CodeLine {
    var indent: Substring
    var code: Substring

    init(_ line: Substring) {
        indent = line.prefix { $0 == " " }
        code = line[indent.endIndex...]
    }

    var broken: [Substring] {
        if code.hasPrefix("public static var "), code.hasSuffix(" }") {
            return lines(between: " { ", and: " }")
        } else if code.hasPrefix("public func ") {
            return lines(between: "(", and: ") async")
        } else if code.hasPrefix("self.") {
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

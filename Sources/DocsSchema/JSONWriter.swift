/// Writes JSON the same way every time: sorted keys, unescaped slashes, one fact a line.
package struct JSONWriter {
    private var bytes: [UInt8] = []

    /// The canonical form of a file: indented by two spaces, ending in a line break.
    ///
    /// An object with a single scalar in it, such as a type, stays on its line, so that a change of one fact is a
    /// change of one line.
    package static func lines(_ value: JSON) -> String {
        var writer = JSONWriter()
        writer.write(value, indent: 0)
        writer.bytes.append(0x0a)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// The value on one line without spaces, for a table cell.
    package static func compact(_ value: JSON) -> String {
        var writer = JSONWriter()
        writer.write(value, indent: nil)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension JSONWriter {
    /// `indent` is `nil` for the form without line breaks.
    private mutating func write(_ value: JSON, indent: Int?) {
        switch value {
        case .null: append("null")
        case .bool(let flag): append(flag ? "true" : "false")
        case .number(let digits): append(digits)
        case .string(let text): write(string: text)
        case .array(let elements):
            writeList(elements, "[", "]", indent: indent) { writer, element, indent in
                writer.write(element, indent: indent)
            }
        case .object(let members):
            let inner = value.isOneScalar ? nil : indent
            let spaced = indent != nil
            writeList(members.inOrder, "{", "}", indent: inner) { writer, member, indent in
                writer.write(string: member.name)
                writer.append(spaced ? ": " : ":")
                writer.write(member.value, indent: member.value.isOneScalar && spaced ? 0 : indent)
            }
        }
    }

    private mutating func writeList<Element>(
        _ elements: [Element],
        _ open: StaticString,
        _ close: StaticString,
        indent: Int?,
        write: (inout JSONWriter, Element, Int?) -> Void
    ) {
        append(open)
        for (index, element) in elements.enumerated() {
            if index > 0 { append(",") }
            newLine(indent.map { $0 + 1 })
            write(&self, element, indent.map { $0 + 1 })
        }
        if !elements.isEmpty { newLine(indent) }
        append(close)
    }

    private mutating func newLine(_ indent: Int?) {
        guard let indent else { return }
        bytes.append(0x0a)
        for _ in 0..<indent * 2 { bytes.append(0x20) }
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func append(_ text: some StringProtocol) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Most of a file is text without anything to escape, so text goes out in runs.
    private mutating func write(string text: String) {
        bytes.append(UInt8(ascii: "\""))
        if text.needsEscape {
            let scalars = text.unicodeScalars
            var start = scalars.startIndex
            for index in scalars.indices {
                guard let escape = scalars[index].escapeInJSON else { continue }
                append(text[start..<index])
                append(escape)
                start = scalars.index(after: index)
            }
            append(text[start...])
        } else {
            var text = text
            text.withUTF8 { utf8 in
                var start = 0
                for index in utf8.indices where utf8[index] == UInt8(ascii: "\"") || utf8[index] == UInt8(ascii: "\\") {
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                    bytes.append(UInt8(ascii: "\\"))
                    start = index
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension Unicode.Scalar {
    /// What stands for the scalar in a string, if it cannot: also for what nobody sees, so that a reviewer sees it.
    fileprivate var escapeInJSON: String? {
        switch self {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case _ where needsEscape:
            String(self).utf16.map { unit in
                let digits = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            }.joined()
        default: nil
        }
    }
}

extension JSON {
    /// Whether the value is an object that holds one scalar, however deep: `{"array": {"model": "UserDto"}}`.
    fileprivate var isOneScalar: Bool {
        guard case .object(let members) = self, let first = members.first,
            members.allSatisfy({ $0.name == first.name })
        else { return false }
        switch first.value {
        case .array: return false
        case .object: return first.value.isOneScalar
        default: return true
        }
    }
}

extension [JSON.Member] {
    /// By the bytes of the key; of members with the same key the first counts.
    fileprivate var inOrder: [JSON.Member] {
        if indices.dropFirst().allSatisfy({ self[$0 - 1].name < self[$0].name }) { return self }
        let order = indices.sorted { left, right in
            self[left].name < self[right].name || left < right && self[left].name == self[right].name
        }
        var members: [JSON.Member] = []
        members.reserveCapacity(count)
        for index in order where members.last?.name != self[index].name { members.append(self[index]) }
        return members
    }
}

import DocsSchema

/// Reads the lines under a sample result as JSON.
struct ReadSampleResult {
    /// How the sample was read.
    enum Result {
        case value(JSON)
        /// The end was lost; what was open was closed.
        case repaired(JSON)
        /// It is no JSON, and was read as code is.
        case code(JSON)
        case unreadable

        /// The value that ends where the sample ends it.
        var whole: JSON? {
            switch self {
            case .value(let value), .code(let value): value
            case .repaired, .unreadable: nil
            }
        }
    }

    /// The first object or array in the lines; `nil` if there is none.
    func run(_ lines: [Line]) -> Result? {
        guard
            let start = lines.firstIndex(where: {
                $0.text.first == UInt8(ascii: "{") || $0.text.first == UInt8(ascii: "[")
            })
        else { return nil }
        let text = lines[start...].joined
        if let value = try? JSONReader.readFirst(text) { return .value(value.trimmingKeys) }
        if let value = ReadValue(tokens: ScanJavaScript().run(text)).first() { return .code(value.trimmingKeys) }
        for cut in [text.endIndex] + text.lastCommas(4) {
            let closed = text[..<cut] + text[..<cut].closingBrackets
            if let value = try? JSONReader.read(ArraySlice(Array(closed))) { return .repaired(value.trimmingKeys) }
        }
        return .unreadable
    }
}

extension Text {
    /// The brackets that close what is open at the end of the piece.
    fileprivate var closingBrackets: [UInt8] {
        var open: [UInt8] = []
        var isString = false
        var isEscaped = false
        for byte in self {
            if isString {
                if byte == UInt8(ascii: "\""), !isEscaped { isString = false }
                isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            } else {
                switch byte {
                case UInt8(ascii: "\""): isString = true
                case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
                case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
                case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
                default: break
                }
            }
        }
        return open.reversed()
    }

    /// The places of the last commas, the last first: before each of them something whole may end.
    fileprivate func lastCommas(_ count: Int) -> [Int] {
        var places: [Int] = []
        var end = endIndex
        while places.count < count, let comma = self[..<end].lastIndex(of: UInt8(ascii: ",")) {
            places.append(comma)
            end = comma
        }
        return places
    }
}

extension JSON {
    /// The value with the spaces taken off its keys that translation put there.
    fileprivate var trimmingKeys: JSON {
        switch self {
        case .object(let members):
            .object(members.map { .init(Text($0.name.utf8).trimmed.string, $0.value.trimmingKeys) })
        case .array(let elements): .array(elements.map(\.trimmingKeys))
        default: self
        }
    }
}

import DocsSchema

/// Reads an example or default cell as a value of the field's type.
struct ReadExample {
    /// A value and how it was written.
    struct Result: Hashable {
        var value: JSON
        /// Whether it stands in back-ticks, as values do; the first value of an enum stands without.
        var isCode: Bool
    }

    /// `nil` for an empty cell and for the hyphen that stands for nothing.
    func run(_ cell: Text, type: StatedType) -> Result? {
        let bare = cell.withoutCodeMarks
        let isCode = bare.count != cell.trimmed.count
        guard !bare.isEmpty, isCode || bare.count > 1 || bare.first != UInt8(ascii: "-") else { return nil }
        if bare.string == "[object Object]" { return nil }
        return Result(value: value(bare, type: type), isCode: isCode)
    }

    private func value(_ text: Text, type: StatedType) -> JSON {
        switch type {
        case .primitive(.string): return .string(text.unquoted)
        case .primitive(.number), .primitive(.integer):
            return text.isJSONNumber ? .number(text.string) : .string(text.unquoted)
        case .primitive(.boolean):
            if text.key == "true" { return true }
            if text.key == "false" { return false }
            return .string(text.unquoted)
        default:
            return structured(text, isArray: type.isArray)
        }
    }

    /// JSON where it is JSON; a list with commas where an array is meant.
    private func structured(_ text: Text, isArray: Bool) -> JSON {
        let source = text.unescapingBars
        if let json = try? JSONReader.read(source) {
            if case .object = json { return json }
            if case .array = json { return json }
            if case .string = json { return json }
            if !isArray { return json }
        }
        guard isArray, text.first != UInt8(ascii: "["), text.first != UInt8(ascii: "{") else { return .string(source) }
        return .array(source.split(separator: ",").map { .string(String(Text($0.utf8).trimmed.string)) })
    }
}

extension StatedType {
    /// Whether the type is an array of anything.
    var isArray: Bool {
        switch self {
        case .array, .namedArray, .primitiveArray: true
        default: false
        }
    }
}

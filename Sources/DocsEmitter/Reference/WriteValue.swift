import DocsSchema

/// A default or an example in a cell: compact JSON between backticks, and a string without its quotes.
struct WriteValue {
    /// The type decides how a value without quotes is read again.
    let type: TypeReference

    func run(_ value: JSON) -> String {
        guard case .string(let text) = value else { return JSONWriter.compact(value).markdownCodeCell }
        return (needsQuotes(text) ? JSONWriter.compact(value) : text).markdownCodeCell
    }

    /// Whether a string would be read as another string or another kind of value.
    private func needsQuotes(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return true }
        if first.properties.isWhitespace || last.properties.isWhitespace || text.needsEscape { return true }
        switch type {
        case .string: return first == "\"" && isJSON(text)
        case .array: return true
        default: return isJSON(text)
        }
    }

    private func isJSON(_ text: String) -> Bool {
        (try? JSONReader.read(text)) != nil
    }
}

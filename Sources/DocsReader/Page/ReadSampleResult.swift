import DocsSchema

/// Reads the lines under a sample result as JSON.
struct ReadSampleResult {
    /// The first object or array in the lines; `nil` if there is none or it is not JSON.
    func run(_ lines: [Line]) -> JSON? {
        guard
            let start = lines.firstIndex(where: {
                $0.text.first == UInt8(ascii: "{") || $0.text.first == UInt8(ascii: "[")
            })
        else { return nil }
        let text = lines[start...].map(\.text.string).joined(separator: "\n")
        if let value = try? JSONReader.read(text) { return value }
        guard let end = text.lastIndex(where: { $0 == "}" || $0 == "]" }) else { return nil }
        return try? JSONReader.read(String(text[...end]))
    }
}

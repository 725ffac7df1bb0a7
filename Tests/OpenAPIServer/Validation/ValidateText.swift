import DocsRuntime
import Foundation

/// Checks the text of a path or query parameter against its schema.
///
/// Lists are joined by commas; objects, and lists of them, are JSON.
struct ValidateText {
    var document: OpenAPIDocument

    /// The faults of a percent-encoded text; none where it fits.
    func run(_ text: String, _ schema: Schema, at path: String) -> [Fault] {
        let decoded = text.queryDecoded
        let type = document.type(of: schema)
        switch type {
        case .any, .string, .reference: return []
        case .integer where Int(decoded) != nil: return []
        case .number where Double(decoded)?.isFinite == true: return []
        case .boolean where ["true", "false"].contains(decoded): return []
        case .integer, .number, .boolean:
            return [Fault(path: path, problem: "is \(JSONValue.string(decoded)), and must be \(type.kind)")]
        case .array(let items) where !isObject(items):
            let elements = text.split(separator: ",", omittingEmptySubsequences: false).enumerated()
            return elements.flatMap { index, element in run(String(element), items, at: "\(path)[\(index)]") }
        case .array, .object:
            guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(decoded.utf8)) else {
                return [Fault(path: path, problem: "is no JSON, and must be \(type.kind)")]
            }
            return ValidateValue(document: document).run(value, schema, at: path)
        }
    }

    private func isObject(_ schema: Schema) -> Bool {
        if case .object = document.type(of: schema) { true } else { false }
    }
}

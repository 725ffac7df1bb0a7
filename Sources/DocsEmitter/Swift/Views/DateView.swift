import DocsSchema
import Mustache

/// A property that gives the date which another holds as a text.
///
/// The text stays what it is, as pages call it a string and servers write it in several forms.
struct DateView {
    var name: String
    /// The property with the text, as documentation links to it and as code reads it.
    var property: String

    /// The dates of a model: of its texts whose example is a date with a time.
    static func all(of model: Model, properties: [String]) -> [DateView] {
        zip(model.fields, properties).compactMap { field, property in
            let name = property + "Date"
            guard field.type == .string, field.example?.string.map(isDateTime) == true, !properties.contains(name)
            else {
                return nil
            }
            return DateView(name: name, property: SwiftKeyword.escaped(property))
        }
    }
}

/// Whether a text begins as `2022-07-03T02:20` does.
private func isDateTime(_ text: String) -> Bool {
    let pattern = "0000-00-00T00:00"
    return text.utf8.count >= pattern.utf8.count
        && zip(text.utf8, pattern.utf8).allSatisfy { byte, expected in
            expected == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == expected
        }
}

extension DateView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "name": .text(name)
        case "property", "reference": .text(property)
        default: nil
        }
    }
}

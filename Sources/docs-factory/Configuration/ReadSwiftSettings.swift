import DocsEmitter
import DocsSchema

/// Reads what the configuration says of an API's Swift:
///
///     "swift": { "conformances": ["Hashable"], "unknownFields": "keep" }
struct ReadSwiftSettings {
    func run(_ node: ConfigurationNode, diagnostics: inout Diagnostics) -> SwiftSettings {
        let members = node.members(["conformances", "unknownFields"], &diagnostics)
        var settings = SwiftSettings()
        for element in members["conformances"]?.elements(&diagnostics) ?? [] {
            let conformance: SwiftSettings.Conformance? = choice(of: element, &diagnostics)
            if let conformance { settings.conformances.append(conformance) }
        }
        if let member = members["unknownFields"] {
            settings.unknownFields = choice(of: member, &diagnostics) ?? settings.unknownFields
        }
        return settings
    }

    /// One of the words that are known.
    private func choice<Word: RawRepresentable<String> & CaseIterable>(
        of node: ConfigurationNode, _ diagnostics: inout Diagnostics
    ) -> Word? {
        guard let text = node.text(&diagnostics) else { return nil }
        guard let word = Word(rawValue: text) else {
            let known = Word.allCases.map(\.rawValue)
            diagnostics.report(.badValue("unknown word '\(text)'; \(known.choice(for: text))", node))
            return nil
        }
        return word
    }
}

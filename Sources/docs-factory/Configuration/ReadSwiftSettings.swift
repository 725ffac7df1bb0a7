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
            let conformance: SwiftSettings.Conformance? = element.choice("word", &diagnostics)
            if let conformance { settings.conformances.append(conformance) }
        }
        if let member = members["unknownFields"] {
            settings.unknownFields = member.choice("word", &diagnostics) ?? settings.unknownFields
        }
        return settings
    }
}

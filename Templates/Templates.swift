/// The templates that the tool ships, embedded so that the executable needs no files beside it.
package enum Templates {
    /// By name: `model.swift` is the file `model.swift.mustache`.
    package static let builtIn: [String: String] = [
        "calls.swift": text(PackageResources.calls_swift_mustache),
        "client.swift": text(PackageResources.client_swift_mustache),
        "constants.swift": text(PackageResources.constants_swift_mustache),
        "definition.md": text(PackageResources.definition_md_mustache),
        "enum.swift": text(PackageResources.enum_swift_mustache),
        "index.md": text(PackageResources.index_md_mustache),
        "model.swift": text(PackageResources.model_swift_mustache),
        "models.md": text(PackageResources.models_md_mustache),
        "object.swift": text(PackageResources.object_swift_mustache),
        "operations.swift": text(PackageResources.operations_swift_mustache),
        "page.md": text(PackageResources.page_md_mustache),
        "renamed.swift": text(PackageResources.renamed_swift_mustache),
        "samples.swift": text(PackageResources.samples_swift_mustache),
        "settings.swift": text(PackageResources.settings_swift_mustache),
        "type.swift": text(PackageResources.type_swift_mustache),
        "types.swift": text(PackageResources.types_swift_mustache),
    ]

    private static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}

/// The templates that the tool ships, embedded so that the executable needs no files beside it.
package enum Templates {
    /// By name: `model.swift` is the file `model.swift.mustache`.
    package static let builtIn: [String: String] = [
        "model.swift": text(PackageResources.model_swift_mustache)
    ]

    private static func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}

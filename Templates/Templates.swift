/// The templates that the tool ships, embedded so that the executable needs no files beside it.
package enum Templates {
    /// test
    package static let all = PackageResources.model_swift_mustache
}

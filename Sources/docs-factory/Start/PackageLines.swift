/// What the author of a package pastes into its `Package.swift`, which the tool does not edit: it is a program.
struct PackageLines {
    /// Of the API, and of its Swift module.
    let name: String

    var text: [String] {
        """
        Run 'docs-factory generate'. Then add to the targets of Package.swift, which depends on the package docs-factory:

            .target(
                name: "\(name)",
                dependencies: [.product(name: "DocsRuntime", package: "docs-factory")],
                path: "generated/\(name)/Swift"
            ),

        Or commit no output, and let each build make it for a target in Sources/\(name):

            .target(
                name: "\(name)",
                dependencies: [.product(name: "DocsRuntime", package: "docs-factory")],
                plugins: [.plugin(name: "GenerateAPI", package: "docs-factory")]
            ),
        """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}

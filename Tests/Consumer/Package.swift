// swift-tools-version: 6.1
import PackageDescription

// A package like those of the users of a generated library: it sees what is public, and nothing else.
let package = Package(
    name: "Consumer",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "docs-factory", path: "../..")],
    targets: [
        .executableTarget(
            name: "Consumer",
            dependencies: [
                .product(name: "DocsRuntime", package: "docs-factory"),
                .product(name: "DocsTesting", package: "docs-factory"),
                .product(name: "GenAuth", package: "docs-factory"),
                .product(name: "GenAuthTesting", package: "docs-factory"),
            ])
    ]
)

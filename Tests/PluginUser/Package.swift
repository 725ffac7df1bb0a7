// swift-tools-version: 6.1
import PackageDescription

// A package that has pages and no generated code of its own: each build makes it.
let package = Package(
    name: "PluginUser",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "docs-factory", path: "../..")],
    targets: [
        .target(
            name: "Pets",
            dependencies: [.product(name: "DocsRuntime", package: "docs-factory")],
            plugins: [.plugin(name: "GenerateAPI", package: "docs-factory")]
        ),
        .executableTarget(
            name: "App",
            dependencies: ["Pets", .product(name: "DocsTesting", package: "docs-factory")]
        ),
    ]
)

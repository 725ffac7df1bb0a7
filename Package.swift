// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "docs-factory",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9)],
    products: [
        .executable(name: "docs-factory", targets: ["docs-factory"]),
        .plugin(name: "GenerateAPI", targets: ["GenerateAPI"]),
        .plugin(name: "GenerateAPICommand", targets: ["GenerateAPICommand"]),
        .library(name: "DocsRuntime", targets: ["DocsRuntime"]),
        .library(name: "DocsTesting", targets: ["DocsTesting"]),
        .library(name: "GenAuth", targets: ["GenAuth"]),
        .library(name: "GenAuthTesting", targets: ["GenAuthTesting"]),
        .library(name: "Monosay", targets: ["Monosay"]),
        .library(name: "MonosayTesting", targets: ["MonosayTesting"]),
    ],
    targets: [
        .target(name: "DocsSchema", swiftSettings: strict),
        .target(name: "DocsReader", dependencies: ["DocsSchema"], swiftSettings: strict),
        .target(name: "Mustache", swiftSettings: strict),
        .target(
            name: "Templates",
            path: "Templates",
            resources: [
                .embedInCode("calls.swift.mustache"),
                .embedInCode("client.swift.mustache"),
                .embedInCode("constants.swift.mustache"),
                .embedInCode("definition.md.mustache"),
                .embedInCode("enum.swift.mustache"),
                .embedInCode("index.md.mustache"),
                .embedInCode("model.swift.mustache"),
                .embedInCode("models.md.mustache"),
                .embedInCode("object.swift.mustache"),
                .embedInCode("operations.swift.mustache"),
                .embedInCode("page.md.mustache"),
                .embedInCode("renamed.swift.mustache"),
                .embedInCode("samples.swift.mustache"),
                .embedInCode("settings.swift.mustache"),
                .embedInCode("type.swift.mustache"),
                .embedInCode("types.swift.mustache"),
            ],
            swiftSettings: strict
        ),
        .target(name: "DocsEmitter", dependencies: ["DocsSchema", "Mustache", "Templates"], swiftSettings: strict),
        .target(name: "DocsRuntime", swiftSettings: strict),
        .target(name: "DocsTesting", dependencies: ["DocsRuntime"], swiftSettings: strict),
        .target(name: "GenAuth", dependencies: ["DocsRuntime"], path: "generated/GenAuth/Swift", swiftSettings: strict),
        .target(name: "Monosay", dependencies: ["DocsRuntime"], path: "generated/Monosay/Swift", swiftSettings: strict),
        .target(
            name: "GenAuthTesting", dependencies: ["DocsRuntime", "GenAuth"], path: "generated/GenAuth/Testing",
            swiftSettings: strict),
        .target(
            name: "MonosayTesting", dependencies: ["DocsRuntime", "Monosay"], path: "generated/Monosay/Testing",
            swiftSettings: strict),
        .executableTarget(
            name: "docs-factory",
            dependencies: ["DocsSchema", "DocsReader", "DocsEmitter", "Mustache", "Templates"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "docs-factory-benchmark",
            dependencies: ["DocsSchema", "DocsReader", "DocsEmitter"],
            swiftSettings: strict
        ),
        .plugin(
            name: "GenerateAPI", capability: .buildTool(), dependencies: ["docs-factory"],
            path: "Sources/Plugins/GenerateAPI"),
        .plugin(
            name: "GenerateAPICommand",
            capability: .command(
                intent: .custom(verb: "generate-api", description: "Bring generated clients up to date with the pages"),
                permissions: [.writeToPackageDirectory(reason: "Writes the clients the configuration names.")]),
            dependencies: ["docs-factory"], path: "Sources/Plugins/GenerateAPICommand"),
        .testTarget(
            name: "DocsFactoryTests",
            dependencies: ["docs-factory", "DocsSchema", "DocsReader", "DocsEmitter", "HostileInputs", "SchemaSketch"],
            swiftSettings: strict),
        .target(name: "HostileInputs", path: "Tests/HostileInputs", swiftSettings: strict),
        .target(name: "SchemaSketch", dependencies: ["DocsSchema"], path: "Tests/SchemaSketch", swiftSettings: strict),
        .testTarget(name: "DocsSchemaTests", dependencies: ["DocsSchema", "SchemaSketch"], swiftSettings: strict),
        .testTarget(name: "MustacheTests", dependencies: ["Mustache"], swiftSettings: strict),
        .testTarget(
            name: "DocsReaderTests", dependencies: ["DocsReader", "DocsSchema", "PageFolders"],
            exclude: ["Corpus/Snapshots"], swiftSettings: strict),
        .testTarget(
            name: "DocsEmitterTests",
            dependencies: ["DocsEmitter", "DocsReader", "DocsRuntime", "DocsSchema", "HostileInputs", "PageFolders"],
            swiftSettings: strict),
        .target(name: "PageFolders", dependencies: ["DocsReader"], path: "Tests/PageFolders", swiftSettings: strict),
        .target(name: "LoopbackServer", path: "Tests/LoopbackServer", swiftSettings: strict),
        .target(
            name: "OpenAPIServer", dependencies: ["DocsRuntime", "LoopbackServer"], path: "Tests/OpenAPIServer",
            swiftSettings: strict),
        .testTarget(
            name: "OpenAPIServerTests", dependencies: ["OpenAPIServer", "DocsRuntime", "LoopbackServer"],
            swiftSettings: strict),
        .testTarget(
            name: "DocsRuntimeTests", dependencies: ["DocsRuntime", "DocsTesting", "LoopbackServer"],
            swiftSettings: strict),
        .testTarget(
            name: "GenAuthTests",
            dependencies: [
                "GenAuth", "GenAuthTesting", "DocsRuntime", "DocsTesting", "LoopbackServer", "OpenAPIServer",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "MonosayTests", dependencies: ["Monosay", "DocsRuntime", "LoopbackServer"], swiftSettings: strict),
    ]
)

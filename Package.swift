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
        .library(name: "DocsRuntime", targets: ["DocsRuntime"]),
        .library(name: "GenAuth", targets: ["GenAuth"]),
        .library(name: "Monosay", targets: ["Monosay"]),
    ],
    targets: [
        .target(name: "DocsSchema", swiftSettings: strict),
        .target(name: "DocsReader", dependencies: ["DocsSchema"], swiftSettings: strict),
        .target(name: "Mustache", swiftSettings: strict),
        .target(
            name: "Templates",
            path: "Templates",
            resources: [
                .embedInCode("client.swift.mustache"),
                .embedInCode("definition.md.mustache"),
                .embedInCode("enum.swift.mustache"),
                .embedInCode("index.md.mustache"),
                .embedInCode("model.swift.mustache"),
                .embedInCode("models.md.mustache"),
                .embedInCode("object.swift.mustache"),
                .embedInCode("operations.swift.mustache"),
                .embedInCode("page.md.mustache"),
                .embedInCode("types.swift.mustache"),
            ],
            swiftSettings: strict
        ),
        .target(name: "DocsEmitter", dependencies: ["DocsSchema", "Mustache", "Templates"], swiftSettings: strict),
        .target(name: "DocsRuntime", swiftSettings: strict),
        .target(name: "GenAuth", dependencies: ["DocsRuntime"], path: "generated/GenAuth/Swift", swiftSettings: strict),
        .target(name: "Monosay", dependencies: ["DocsRuntime"], path: "generated/Monosay/Swift", swiftSettings: strict),
        .executableTarget(
            name: "docs-factory",
            dependencies: ["DocsSchema", "DocsReader", "DocsEmitter", "Templates"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "DocsFactoryTests", dependencies: ["docs-factory", "DocsSchema", "DocsReader", "DocsEmitter"],
            swiftSettings: strict),
        .testTarget(name: "DocsSchemaTests", dependencies: ["DocsSchema"], swiftSettings: strict),
        .testTarget(name: "MustacheTests", dependencies: ["Mustache"], swiftSettings: strict),
        .testTarget(
            name: "DocsReaderTests", dependencies: ["DocsReader", "DocsSchema", "PageFolders"],
            exclude: ["Corpus/Snapshots"], swiftSettings: strict),
        .testTarget(
            name: "DocsEmitterTests",
            dependencies: ["DocsEmitter", "DocsReader", "DocsRuntime", "DocsSchema", "PageFolders"],
            swiftSettings: strict),
        .target(name: "PageFolders", dependencies: ["DocsReader"], path: "Tests/PageFolders", swiftSettings: strict),
        .target(name: "LoopbackServer", path: "Tests/LoopbackServer", swiftSettings: strict),
        .testTarget(
            name: "DocsRuntimeTests", dependencies: ["DocsRuntime", "LoopbackServer"], swiftSettings: strict),
        .testTarget(
            name: "GenAuthTests", dependencies: ["GenAuth", "DocsRuntime", "LoopbackServer"], swiftSettings: strict),
        .testTarget(
            name: "MonosayTests", dependencies: ["Monosay", "DocsRuntime", "LoopbackServer"], swiftSettings: strict),
    ]
)

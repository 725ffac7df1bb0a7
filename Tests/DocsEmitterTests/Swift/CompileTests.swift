import DocsSchema
import Foundation
import Testing

@testable import DocsEmitter

@Suite(.enabled(if: Toolchain.isComplete, "No Swift compiler, or no built runtime library, beside these tests"))
struct CompileTests {
    static let upcoming = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]

    @Test("What is emitted compiles without a warning", arguments: [[], upcoming])
    func compiles(features: [String]) throws {
        try withSources(of: SampleSchema.schema) { folder in
            #expect(Toolchain.compile(folder, features: features) == "")
        }
    }

    @Test("What is emitted compiles with every choice of the configuration")
    func compilesChoices() throws {
        let settings = SwiftSettings(conformances: [.hashable], unknownFields: .keep)
        try withSources(of: SampleSchema.schema, settings) { folder in
            #expect(Toolchain.compile(folder, features: Self.upcoming) == "")
            #expect(Toolchain.lint(folder) == "")
        }
    }

    @Test("Former names compile, and lead to those of today")
    func compilesFormerNames() throws {
        let renames = Renames(
            operations: ["ManagementClient.fetchUser": "getUser", "ManagementClient.signOff": "logout"],
            models: ["User": "UserDto", "Tree": "UserDto"],
            fields: [
                "GetUserRequest.identifier": "userId", "GetUserRequest.kind": "userIdType", "UserDto.gone": "nowhere",
            ])
        let files = try EmitSwift(renames: renames).run(SampleSchema.schema)
        let text = try #require(files.first { $0.path == "Swift/Clients/Renamed.swift" }?.text)
        #expect(text.contains("@available(*, deprecated, renamed: \"UserDto\")\npublic typealias User = UserDto\n"))
        #expect(text.contains("renamed: \"getUser(_:)\")\n    public func fetchUser(_ request: GetUserRequest) async"))
        #expect(text.contains("renamed: \"logout()\")"))
        #expect(text.contains("    public var identifier: String {\n        get { userId }\n"))
        #expect(!text.contains("typealias Tree") && !text.contains("gone"))
        try withSources(of: SampleSchema.schema, renames: renames) { folder in
            #expect(Toolchain.compile(folder, features: Self.upcoming) == "")
            #expect(Toolchain.lint(folder) == "")
        }
    }

    @Test("What is emitted is formatted")
    func isFormatted() throws {
        try withSources(of: SampleSchema.schema) { folder in
            #expect(Toolchain.lint(folder) == "")
        }
    }

    @Test("The samples of the reference compile")
    func compilesSamples() throws {
        try withSources(of: SampleSchema.schema, and: [SourceFolder.samples(of: SampleSchema.schema)]) { folder in
            #expect(Toolchain.compile(folder, features: Self.upcoming) == "")
        }
    }

    private func withSources(
        of schema: Schema,
        _ settings: SwiftSettings = SwiftSettings(),
        renames: Renames = Renames(),
        and others: [OutputFile] = [],
        _ body: (URL) throws -> Void
    ) throws {
        let files = try EmitSwift(settings: settings, renames: renames).run(schema)
        try SourceFolder.with(files + SourceFolder.testing(schema) + others, body)
    }
}

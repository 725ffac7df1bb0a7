import DocsSchema
import Foundation
import Testing

@testable import DocsEmitter

@Suite(.enabled(if: Toolchain.isComplete, "No Swift compiler, or no built runtime library, beside these tests"))
struct CompileTests {
    private static let upcoming = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]

    @Test("What is emitted compiles without a warning", arguments: [[], upcoming])
    func compiles(features: [String]) throws {
        try withSources(of: SampleSchema.schema) { folder in
            #expect(Toolchain.compile(folder, features: features) == "")
        }
    }

    @Test("What is emitted compiles whatever the pages say")
    func compilesHostileSchema() throws {
        try withSources(of: HostileSchema.schema) { folder in
            #expect(Toolchain.compile(folder, features: Self.upcoming) == "")
        }
    }

    @Test("What is emitted compiles with every choice of the configuration", arguments: TestSchema.allCases)
    func compilesChoices(schema: TestSchema) throws {
        let settings = SwiftSettings(conformances: [.hashable], unknownFields: .keep)
        try withSources(of: schema.schema, settings) { folder in
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

    @Test("What is emitted is formatted", arguments: TestSchema.allCases)
    func isFormatted(schema: TestSchema) throws {
        try withSources(of: schema.schema) { folder in
            #expect(Toolchain.lint(folder) == "")
        }
    }

    @Test("The samples of the reference compile")
    func compilesSamples() throws {
        try compileSamples(of: SampleSchema.schema)
    }

    @Test("The samples of the reference compile whatever the pages say")
    func compilesHostileSamples() throws {
        try compileSamples(of: HostileSchema.schema)
    }

    private func compileSamples(of schema: Schema) throws {
        let samples = OutputFile(path: "Samples.swift", text: samples(of: schema))
        try withSources(of: schema, and: [samples]) { folder in
            #expect(Toolchain.compile(folder, features: Self.upcoming) == "")
        }
    }

    /// Every sample in a function of its own, with the variables it takes for granted.
    private func samples(of schema: Schema) -> String {
        let names = SwiftModule(schema).names
        let write = WriteSampleCall(schema: schema, types: DefinedTypes(schema), names: names)
        var text = "internal import DocsRuntime\n"
        for (index, method) in NameMethods().run(schema.operations).enumerated() {
            let operation = schema.operations[index]
            let code = write.run(operation, method: method)
            let client = code.split(separator: "await ")[1].prefix { $0 != "." }
            var parameters = "_ \(client): \(names.clients[operation.client] ?? "")"
            if code.contains("(request)") {
                parameters += ", _ request: \(names.models[operation.request ?? ""] ?? "")"
            }
            text += "func sample\(index)(\(parameters)) async throws {\n\(code)\n}\n"
        }
        return text
    }

    private func withSources(
        of schema: Schema,
        _ settings: SwiftSettings = SwiftSettings(),
        renames: Renames = Renames(),
        and others: [OutputFile] = [],
        _ body: (URL) throws -> Void
    ) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("emitted-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let testing = try EmitTesting(templates: [:]).run(SwiftModule(schema)).map { file in
            // Samples are a module of their own; here they are compiled with the models as one.
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
            return OutputFile(
                path: file.path, text: lines.filter { !$0.hasPrefix("public import ") }.joined(separator: "\n"))
        }
        for file in try EmitSwift(settings: settings, renames: renames).run(schema) + testing + others {
            let url = folder.appendingPathComponent(file.path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: url)
        }
        try body(folder)
    }
}

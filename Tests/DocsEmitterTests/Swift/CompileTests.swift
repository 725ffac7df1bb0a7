import DocsEmitter
import DocsSchema
import Foundation
import Testing

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

    @Test("What is emitted is formatted", arguments: [SampleSchema.schema, HostileSchema.schema])
    func isFormatted(schema: Schema) throws {
        try withSources(of: schema) { folder in
            #expect(Toolchain.lint(folder) == "")
        }
    }

    private func withSources(of schema: Schema, _ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("emitted-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in try EmitSwift().run(schema) {
            let url = folder.appendingPathComponent(file.path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: url)
        }
        try body(folder)
    }
}

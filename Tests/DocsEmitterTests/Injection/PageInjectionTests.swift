import DocsReader
import DocsSchema
import HostileInputs
import Testing

@testable import DocsEmitter

/// The way from pages to files, with an input in every position of a page.
struct PageInjectionTests {
    private static let pages = HostilePages.all.map { SourcePage(path: $0.path, bytes: Array($0.text.utf8)) }
    private static let result = {
        var diagnostics = Diagnostics()
        return ReadAPI(settings: ReadSettings(name: "Hostile")).run(pages, diagnostics: &diagnostics)
    }()

    @Test func `each page is an operation, and every row has an end`() {
        let (schema, ledger) = (Self.result.schema, Self.result.ledger)
        let names = Set(schema.operations.map(\.name))
        let lost = Self.pages.indices.filter { !names.contains("call\($0)") }
        #expect(lost == [])
        let ends = [
            ledger.fields, ledger.repaired, ledger.inferred, ledger.repeated, ledger.notOfTheAPI, ledger.reported,
        ]
        #expect(ledger.rows >= Self.pages.count * 8)
        #expect(ends.allSatisfy { $0 <= ledger.rows })
    }

    @Test(.enabled(if: Toolchain.isComplete, "No Swift compiler, or no built runtime library, beside these tests"))
    func `what comes of the pages compiles with every choice and is formatted`() throws {
        let settings = SwiftSettings(conformances: [.hashable], unknownFields: .keep)
        let swift = try EmitSwift(settings: settings).run(Self.result.schema)
        let testing = try SourceFolder.testing(Self.result.schema)
        try SourceFolder.with(swift + testing) { folder in
            #expect(Toolchain.lint(folder) == "")
        }
        try SourceFolder.with(GatherFiles().run(swift) + testing) { folder in
            #expect(Toolchain.compile(folder, features: CompileTests.upcoming) == "")
        }
    }

    @Test(.enabled(if: SyntaxTree.isAvailable, "This compiler shows no trees as JSON"))
    func `what comes of the pages has nodes of no other kind than plain code`() throws {
        func tree(_ schema: Schema) throws -> SyntaxTree {
            let files = GatherFiles().run(try EmitSwift().run(schema))
            return try #require(SyntaxTree(of: files.map(\.text).joined(separator: "\n")))
        }
        #expect(try tree(Self.result.schema).kinds.subtracting(tree(HostileSchema.plain).kinds) == [])
    }

    @Test func `what programs read holds the texts as they are`() throws {
        let files = try HostileSchema.files.get()
        let texts = Set(HostileInput.texts.map { Array($0.unicodeScalars) })
        for name in ["schema.json", "openapi.json"] {
            let text = try #require(files.first { $0.path == name }?.text)
            let strings = Set(strings(in: try JSONReader.read(text)).map { Array($0.unicodeScalars) })
            // What is not stated is left out.
            #expect(texts.subtracting(strings).subtracting([[]]) == [], "\(name)")
        }
    }

    private func strings(in value: JSON) -> [String] {
        switch value {
        case .string(let text): [text]
        case .array(let elements): elements.flatMap(strings)
        case .object(let members): members.flatMap { [$0.name] + strings(in: $0.value) }
        default: []
        }
    }
}

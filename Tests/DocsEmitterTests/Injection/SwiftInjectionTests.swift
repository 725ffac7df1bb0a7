import DocsSchema
import HostileInputs
import Testing

@testable import DocsEmitter

/// The toolchain's word that no text leaves its comment or literal in Swift, and that every name is one.
@Suite(.enabled(if: Toolchain.isComplete, "No Swift compiler, or no built runtime library, beside these tests"))
struct SwiftInjectionTests {
    @Test func `inputs are many and of every kind, and none is there twice`() {
        #expect(HostileInput.all.count >= 200)
        #expect(Set(HostileInput.all.map(\.kind)) == Set(HostileInput.Kind.allCases))
        #expect(Set(HostileInput.texts.map { Array($0.unicodeScalars) }).count == HostileInput.all.count)
    }

    @Test func `every input in every position compiles and is formatted`() throws {
        let schema = HostileSchema.schema
        let swift = try EmitSwift().run(schema)
        let testing = try SourceFolder.testing(schema)
        try SourceFolder.with(swift + testing) { folder in
            #expect(Toolchain.lint(folder) == "")
        }
        // Few files, as the compiler is slow with many.
        let gathered = GatherFiles().run(swift)
        try SourceFolder.with(gathered + testing + [SourceFolder.samples(of: schema)]) { folder in
            #expect(Toolchain.compile(folder, features: CompileTests.upcoming) == "")
        }
    }

    @Test(.enabled(if: SyntaxTree.isAvailable, "This compiler shows no trees as JSON"))
    func `texts change nothing but the texts of literals`() throws {
        let hostile = try tree(of: HostileSchema.schema)
        let plain = try tree(of: HostileSchema.withPlainTexts)
        let difference = zip(hostile.words, plain.words).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        #expect(difference.map { hostile.words[max(0, $0 - 20)...].prefix(40).joined(separator: " ") } == nil)
        #expect(hostile.words.count == plain.words.count)
        #expect(hostile.literals.count == plain.literals.count)
        var found: Set<Int> = []
        for (text, plainText) in zip(hostile.literals, plain.literals) {
            let digits = plainText.hasPrefix("text") ? plainText.dropFirst(4).prefix(while: \.isNumber) : ""
            guard let index = Int(digits) else {
                if !text.isSame(as: plainText) { Issue.record("\(plainText) became \(text.debugDescription)") }
                continue
            }
            found.insert(index)
            let expected = HostileInput.texts[index] + plainText.dropFirst(4 + digits.count)
            if !text.isSame(as: expected) {
                Issue.record("\(expected.debugDescription) became \(text.debugDescription)")
            }
        }
        #expect(HostileInput.texts.indices.filter { !found.contains($0) } == [])
    }

    @Test(.enabled(if: SyntaxTree.isAvailable, "This compiler shows no trees as JSON"))
    func `names bring nothing that plain names do not`() throws {
        let schema = HostileSchema.schema
        let hostile = try tree(of: schema)
        #expect(hostile.kinds == (try tree(of: HostileSchema.plain).kinds))
        let literals = Set(hostile.literals.map { Array($0.unicodeScalars) })
        let names = schema.models.flatMap(\.fields).map(\.name) + schema.enums.flatMap(\.values).map(\.value)
        #expect(names.filter { !literals.contains(Array($0.unicodeScalars)) } == [])
    }

    /// The tree of all files as one.
    private func tree(of schema: Schema) throws -> SyntaxTree {
        let files =
            try GatherFiles().run(EmitSwift().run(schema))
            + EmitTesting().run(SwiftModule(schema), .init(replacing: [:]))
        return try #require(SyntaxTree(of: files.map(\.text).joined(separator: "\n")))
    }
}

extension String {
    /// Whether the texts are the same and not only what Unicode takes for the same.
    func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

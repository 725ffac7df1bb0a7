import DocsEmitter
import DocsReader
import DocsSchema
import Foundation
import Testing

/// What holds of the output as a whole, tried on the pages this repository generates from.
@Suite("The output")
struct OutputLawsTests {
    private static let specs = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "specs/genauth")

    private static func pages() throws -> [SourcePage] {
        let paths = FileManager.default.enumerator(atPath: specs.path)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".md") }.map {
            SourcePage(path: $0, bytes: Array(try Data(contentsOf: specs.appending(path: $0))))
        }
    }

    private static func output(of pages: [SourcePage]) throws -> [String: String] {
        var diagnostics = Diagnostics()
        let schema = ReadAPI(settings: ReadSettings(name: "GenAuth")).run(pages, diagnostics: &diagnostics).schema
        return Dictionary(uniqueKeysWithValues: try EmitAPI().run(schema).map { ($0.path, $0.text) })
    }

    @Test("is the same bytes for the same pages, in whatever order they are read")
    func isDeterministic() throws {
        let pages = try Self.pages()
        #expect(pages.count >= 40)
        let output = try Self.output(of: pages)
        #expect(output == (try Self.output(of: pages.reversed())))
        #expect(output == (try Self.output(of: pages.shuffled())))
    }

    @Test(
        "changes only in the lines that say the word that changed on a page", arguments: ["# ", "Binds ", "| email | "])
    func changesLocally(lineStart: String) throws {
        var pages = try Self.pages()
        let before = try Self.output(of: pages)
        let index = try #require(pages.firstIndex { $0.path.hasSuffix("/bind-email.md") })
        var lines = String(decoding: pages[index].bytes, as: UTF8.self).components(separatedBy: "\n")
        let line = try #require(lines.firstIndex { $0.hasPrefix(lineStart) })
        let word = try #require(lines[line].split(separator: " ").last { $0.allSatisfy(\.isLetter) && $0.count > 3 })
        lines[line] = lines[line].replacing(word, with: "xylophone-in-a-longer-word")
        pages[index].bytes = Array(lines.joined(separator: "\n").utf8)
        let after = try Self.output(of: pages)

        #expect(before.keys.sorted() == after.keys.sorted())
        var changes = 0
        for (path, text) in after where text != before[path] {
            let new = text.components(separatedBy: "\n")
            let old = before[path]?.components(separatedBy: "\n") ?? []
            #expect(new.count == old.count, "\(path)")
            for (line, other) in zip(new, old) where line != other {
                changes += 1
                #expect(line.contains("xylophone") && other.contains(word), "\(path): \(line)")
            }
        }
        #expect(changes >= 3)
    }
}

import DocsReader
import DocsSchema
import Foundation
import Testing

@testable import docs_factory

@Suite("Explanations")
struct ExplanationTests {
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The Swift files below a folder of the package, without the explanations themselves.
    private static func sources(_ folder: String) throws -> [String] {
        let root = package.appending(path: folder)
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".swift") && !$0.contains("Explanation") }.map {
            String(decoding: try Data(contentsOf: root.appending(path: $0)), as: UTF8.self)
        }
    }

    /// The texts in quotes that are made of small letters and hyphens, with at least one hyphen.
    private static func quoted(_ source: String) -> Set<String> {
        Set(
            source.split(separator: "\"").map(String.init).filter { text in
                text.contains("-") && text.utf8.allSatisfy { (0x61...0x7a).contains($0) || $0 == 0x2d || $0 == 0x38 }
            })
    }

    @Test("exist for every diagnostic, once, and for nothing else")
    func areComplete() throws {
        let ids = Explanation.all.map(\.id)
        #expect(ids == Set(ids).sorted())
        let sources = try Self.sources("Sources")
        var used: Set<String> = []
        for source in sources {
            let pieces = source.components(separatedBy: "id: \"").dropFirst()
            used.formUnion(pieces.map { String($0.prefix { $0 != "\"" }) })
        }
        for built in sources where built.contains("static func repaired") {
            used.formUnion(Self.quoted(built).filter { Explanation.byID[$0] != nil })
        }
        #expect(Set(ids) == used.filter { !$0.contains("\\") })
    }

    /// The page of the documentation, which a run with `RECORD_SNAPSHOTS=1` writes anew, and fails all the same.
    @Test("are what the documentation says")
    func areDocumented() throws {
        let file = Self.package.appending(path: "Sources/docs-factory/docs-factory.docc/Diagnostics.md")
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            try Data(Self.page.utf8).write(to: file)
            Issue.record("the page was recorded")
        }
        #expect(Self.page == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }

    private static var page: String {
        var page = """
            # Diagnostics

            What each diagnostic means, and how to mend what it speaks of.

            ## Overview

            A diagnostic reads `path:line:column: severity: text [id]`. A note tells of a fact that was repaired or
            inferred, and nothing is lost; a warning of a fact that was lost or is doubtful; an error of something that
            cannot be used until it is mended. `docs-factory explain ID` prints what stands here.

            """
        for explanation in Explanation.all {
            let fence = "````"
            page += """

                ### \(explanation.id)

                \(explanation.title). \(explanation.meaning)

                Before:

                \(fence)
                \(explanation.before.trimmingCharacters(in: .newlines))
                \(fence)

                After:

                \(fence)
                \(explanation.after.trimmingCharacters(in: .newlines))
                \(fence)

                \(explanation.hint)

                """
        }
        return page
    }

    @Test("speak of diagnostics that tests provoke")
    func areTested() throws {
        let tests = try Self.sources("Tests").joined(separator: "\n")
        for explanation in Explanation.all where explanation.kind == .files || explanation.kind == .configuration {
            #expect(tests.contains(explanation.id), "no test speaks of \(explanation.id)")
        }
    }

    @Test(
        "show a page that has the diagnostic, and the same page without it",
        arguments: Explanation.all.filter { $0.kind == .rows || $0.kind == .page })
    func examplesHold(explanation: Explanation) {
        #expect(Self.ids(explanation.before, explanation.kind).contains(explanation.id))
        #expect(!Self.ids(explanation.after, explanation.kind).contains(explanation.id))
    }

    /// The diagnostics of an example, read as a page.
    private static func ids(_ example: String, _ kind: Explanation.Kind) -> Set<String> {
        let heading = "## Data structure\n\n### <a id=\"Dto\"></a> Dto\n\n"
        let sample = "Sample result:\n\n```json\n{\"data\": {\"id\": \"1\", \"email\": \"test@example.com\"}}\n```\n\n"
        let isNameless = example.hasPrefix("| string | No | Address")
        var pages = [
            kind == .page
                ? example
                : Explanation.head + sample + heading + Explanation.table + "| id | string | No | ID | `1` |\n"
                    + example
        ]
        if isNameless { pages.append(pages[0].replacing("test@example.com\"}", with: "other\"}")) }
        return pages.reduce(into: []) { ids, page in
            var diagnostics = Diagnostics()
            _ = ReadAPI(settings: ReadSettings(name: "API")).run(
                [SourcePage(path: "a/b/get-it.md", bytes: Array(page.utf8))], diagnostics: &diagnostics)
            ids.formUnion(diagnostics.all.map(\.id))
        }
    }
}

extension Explanation: CustomTestStringConvertible {
    public var testDescription: String { id }
}

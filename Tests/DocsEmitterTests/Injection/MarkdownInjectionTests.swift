import DocsSchema
import Foundation
import HostileInputs
import Testing

@testable import DocsEmitter

/// The word of the parser of code hosts that no text of a page becomes a part of the reference around it.
@Suite(.enabled(if: MarkdownTree.isAvailable, "There is no cmark-gfm beside these tests"))
struct MarkdownInjectionTests {
    private static let files = HostileSchema.files.map { $0.filter { $0.path.utf8.starts(with: "reference/".utf8) } }
    private static let plainFiles = Result { try EmitReference().run(HostileSchema.withPlainTexts) }

    /// All pages as one, with a heading in front of each, which any part of a page that stays open would swallow.
    private func tree(of files: [OutputFile]) throws -> MarkdownTree {
        let pages = files.filter { $0.path.hasSuffix(".md") }.map { "# start of a page\n\n\($0.text)\n" }
        return try #require(MarkdownTree(of: pages.joined(separator: "\n")))
    }

    @Test func `no text opens what runs on, ends a part of the page or starts one`() throws {
        let (files, plainFiles) = (try Self.files.get(), try Self.plainFiles.get())
        let (hostile, plain) = (try tree(of: files), try tree(of: plainFiles))
        #expect(hostile.elements("html_block") == [])
        for element in ["table", "table_header", "table_row", "table_cell"] {
            #expect(hostile.elements(element).count == plain.elements(element).count, "\(element)")
        }
        #expect(hostile.lines.count { $0.contains(">start of a page<") } == files.count { $0.path.hasSuffix(".md") })
        let parts = [
            "Method name", "HTTP", "Request parameters", "Sample code", "Request response",
            "Data structure",
        ]
        for part in parts {
            #expect(headings(hostile).count { $0 == part } == headings(plain).count { $0 == part }, "\(part)")
        }
    }

    @Test func `no tag but line breaks, links and closed formatting comes from a text`() throws {
        let tree = try tree(of: Self.files.get())
        let formatting = /<\/?(b|code|em|i|kbd|small|strong|sub|sup|u)>/
        let others = Set(tree.texts(of: "html_inline")).filter { tag in
            let isOurs = tag.wholeMatch(of: /<a (id|href)="#?[^"<>]*">|<\/a>|<br\/?>/.scalars) != nil
            let isWeb = tag.wholeMatch(of: /<a href="https:\/\/[^"<>]*">/.scalars) != nil
            return !isOurs && !isWeb && tag.wholeMatch(of: formatting) == nil
        }
        #expect(others == [])
        #expect(Set(tree.elements("html_inline")).count > 3)
    }

    @Test func `no link leads anywhere but to the web or a page that is there`() throws {
        let files = try Self.files.get()
        let paths = Set(files.map { String($0.path.dropFirst("reference/".count)) })
        let others = Set(try tree(of: files).targets).filter { target in
            let path = (target.removingPercentEncoding ?? target).replacing(/^(\.\.\/)+/, with: "")
            let isWeb = ["https://", "http://", "mailto:", "#"].contains { target.hasPrefix($0) }
            return !isWeb && !paths.contains(path) && !["leak", "leak.png"].contains(path)
        }
        #expect(others == [])
    }

    @Test func `nothing invisible is in a file`() throws {
        let others = try HostileSchema.files.get().filter { file in
            file.text.replacing("\n", with: "").replacing("\t", with: "").needsEscape
        }
        #expect(others.map(\.path) == [])
    }

    private func headings(_ tree: MarkdownTree) -> [String] {
        zip(tree.lines, tree.lines.dropFirst()).filter { $0.0.hasPrefix("<heading level=\"2\"") }.map { _, text in
            String(text.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
        }
    }
}

extension Regex {
    /// For texts that join their first mark to what stands before it.
    fileprivate var scalars: Regex { matchingSemantics(.unicodeScalar) }
}

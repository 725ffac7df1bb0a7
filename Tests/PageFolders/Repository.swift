package import DocsReader
package import Foundation

/// The project's own files, which are always there.
package enum Repository {
    package static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The pages below a folder of `specs`.
    package static func specs(_ path: String) throws -> [SourcePage] {
        try SourcePage.all(below: folder.appending(path: "specs").appending(path: path))
    }
}

extension SourcePage {
    /// The pages below a folder, sorted by path.
    static func all(below folder: URL) throws -> [SourcePage] {
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") }.sorted().map {
            SourcePage(path: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0))))
        }
    }
}

import DocsReader
import Foundation

/// The folder of real pages, which lies beside the project where there is one.
enum Shared {
    static let folder: URL? = {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let shared =
            ProcessInfo.processInfo.environment["DOCS_FACTORY_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? package.deletingLastPathComponent().appending(path: "shared")
        return FileManager.default.fileExists(atPath: shared.appending(path: "corpus").path) ? shared : nil
    }()

    static let isHere = folder != nil

    /// The pages below a folder of the real ones.
    static func pages(_ path: String) throws -> [SourcePage] {
        guard let root = folder?.appending(path: path) else { return [] }
        let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") }.sorted().map {
            SourcePage(path: $0, bytes: Array(try Data(contentsOf: root.appending(path: $0))))
        }
    }
}

package import DocsReader
import Foundation

/// The folder of real pages, which lies beside the project where there is one.
package enum Shared {
    static let folder: URL? = {
        let shared =
            ProcessInfo.processInfo.environment["DOCS_FACTORY_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? Repository.folder.deletingLastPathComponent().appending(path: "shared")
        return FileManager.default.fileExists(atPath: shared.appending(path: "corpus").path) ? shared : nil
    }()

    package static let isHere = folder != nil

    /// The pages below a folder of the real ones.
    package static func pages(_ path: String) throws -> [SourcePage] {
        try folder.map { try SourcePage.all(below: $0.appending(path: path)) } ?? []
    }
}

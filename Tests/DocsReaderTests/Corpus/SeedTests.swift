import DocsReader
import DocsSchema
import Foundation
import PageFolders
import Testing

/// The damaged pages this project started from. Run with `RECORD_SNAPSHOTS=1` to write the snapshots anew; such a run
/// fails all the same, so that nobody records by accident.
@Suite("The seeds", .enabled(if: Shared.isHere, "there is no folder of real pages"))
struct SeedTests {
    private static let snapshots = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "Snapshots")

    @Test("read as a careful person reads them", arguments: ["000", "001", "002", "003", "00"])
    func reading(prefix: String) throws {
        let pages = try Shared.pages("seeds").filter { $0.path.hasPrefix(prefix) }
        #expect(pages.count == (prefix == "00" ? 4 : 1))
        var diagnostics = Diagnostics()
        let result = ReadAPI(settings: ReadSettings(name: "Seeds")).run(pages, diagnostics: &diagnostics)
        let places = diagnostics.sorted.map {
            "\($0.position.file.prefix(3)):\($0.position.line):\($0.position.column) \($0.id)"
        }
        let text = Outline(schema: result.schema).text + "\n" + places.joined(separator: "\n") + "\n"
        let file = Self.snapshots.appending(path: "seeds-\(prefix).txt")
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            try Data(text.utf8).write(to: file)
            Issue.record("the snapshot was recorded")
        }
        #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }
}

import DocsReader
import DocsSchema
import Foundation
import PageFolders
import Testing

@Suite("The ledger")
struct LedgerTests {
    @Test("says how each row of a page ended")
    func counts() {
        let reading = Reading(
            SnippetPage.model(
                """
                | a | string | yes | A | `x` |
                | b | array | no | B | `["x"]` |
                | c | string | no | C |
                | a | string | yes | A | `x` |
                | string | no | lost | `nowhere` | |
                """,
                more: "| Name | Value |\n| ---- | ---- |\n| x | y |\n"))
        #expect(reading.ledger.pages == 1)
        #expect(reading.ledger.tables == 4)
        #expect(reading.ledger.rows == 9)
        #expect(reading.ledger.fields == 4)
        #expect(reading.ledger.inferred == 1)
        #expect(reading.ledger.repaired == 1)
        #expect(reading.ledger.repeated == 1)
        #expect(reading.ledger.reported == 1)
        #expect(reading.ledger.notOfTheAPI == 1)
        #expect(reading.ledger.accounted == reading.ledger.rows)
    }

    @Test(
        "adds up over every corpus, and misses no line that is a row",
        .enabled(if: Shared.isHere, "there is no folder of real pages"),
        arguments: ["corpus/zh", "corpus/zh-old", "corpus/genauth-en", "corpus/hand", "corpus/monosay", "seeds"])
    func addsUp(path: String) throws {
        let pages = try Shared.pages(path)
        try #require(!pages.isEmpty)
        let ledger = read(pages)
        #expect(ledger.accounted == ledger.rows)
        #expect(ledger.rows + ledger.tables >= pages.map(rowLines).reduce(0, +))
    }

    @Test(
        "passes over no rows without a word, in any corpus",
        .enabled(if: Shared.isHere, "there is no folder of real pages"),
        arguments: ["corpus/zh", "corpus/zh-old", "corpus/genauth-en", "corpus/hand", "corpus/monosay", "seeds"])
    func tellsOthers(path: String) throws {
        let untold = try Shared.pages(path).filter { page in
            var diagnostics = Diagnostics()
            let ledger = ReadAPI(settings: ReadSettings(name: "API")).run([page], diagnostics: &diagnostics).ledger
            let ids = Set(diagnostics.sorted.map(\.id))
            return ledger.notOfTheAPI > 0 && ids.isDisjoint(with: ["other-table", "unknown-table", "unread-table"])
        }
        #expect(untold.map(\.path) == [])
    }

    @Test(
        "adds up over random damage, and loses no row that is still a line",
        .enabled(if: Shared.isHere, "there is no folder of real pages"), arguments: 1...20)
    func survivesDamage(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let pages = try Shared.pages("corpus/genauth-en").map { page in
            var lines = String(decoding: page.bytes, as: UTF8.self).components(separatedBy: "\n")
            for _ in 0..<lines.count / 4 {
                let index = Int.random(in: lines.indices, using: &random)
                switch Int.random(in: 0..<6, using: &random) {
                case 0: lines.remove(at: index)
                case 1: lines.insert(lines[index], at: Int.random(in: lines.indices, using: &random))
                case 2: lines[index] = String(lines[index].dropLast(lines[index].count / 3))
                case 3: lines[index] += "|"
                case 4: lines.insert("```", at: index)
                default: lines.swapAt(index, Int.random(in: lines.indices, using: &random))
                }
            }
            return SourcePage(path: page.path, bytes: Array(lines.joined(separator: "\n").utf8))
        }
        let ledger = read(pages)
        #expect(ledger.accounted == ledger.rows)
        #expect(ledger.rows > 0)
    }

    private func read(_ pages: [SourcePage]) -> Ledger {
        var diagnostics = Diagnostics()
        return ReadAPI(settings: ReadSettings(name: "API")).run(pages, diagnostics: &diagnostics).ledger
    }

    /// The lines that are rows or headers whatever the reader thinks of them: bars at both ends, words between.
    private func rowLines(_ page: SourcePage) -> Int {
        String(decoding: page.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            .map { $0.trimmingCharacters(in: .whitespaces) }
            .count { line in
                line.hasPrefix("|") && line.hasSuffix("|") && line.filter { $0 == "|" }.count >= 3
                    && line.contains { $0.isLetter || $0.isNumber }
            }
    }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}

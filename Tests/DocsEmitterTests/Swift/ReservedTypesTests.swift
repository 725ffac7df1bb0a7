import Foundation
import Testing

@testable import DocsEmitter

struct ReservedTypesTests {
    @Test("No generated type hides a public type of the runtime library")
    func reservesTheRuntime() throws {
        let runtime = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/DocsRuntime")
        let files = try #require(FileManager.default.enumerator(at: runtime, includingPropertiesForKeys: nil))
        let names = try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap(declaredType)
        }
        #expect(names.contains("APIClient"))
        let assign = AssignNames.types(besides: [], suffix: "Model")
        #expect(names.filter { assign.run([$0]) != [$0 + "Model"] } == [])
    }

    /// The name of a type that the line declares at the top of a file.
    private func declaredType(_ line: Substring) -> String? {
        guard line.first != " " else { return nil }
        let words = line.split { " :<".contains($0) }.map(String.init)
        let kinds: Set<String> = ["actor", "class", "enum", "protocol", "struct", "typealias"]
        guard words.first == "public", let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count,
            words[..<kind].allSatisfy({ ["public", "final", "indirect"].contains($0) })
        else { return nil }
        return words[kind + 1]
    }
}

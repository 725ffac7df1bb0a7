import Foundation
import Testing

@testable import docs_factory

@Suite("README")
struct ReadmeTests {
    private let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func text(_ path: String) throws -> String {
        try String(contentsOf: package.appendingPathComponent(path), encoding: .utf8)
    }

    @Test("shows the call that the package of a user compiles")
    func sample() throws {
        let sample = try text("Tests/Consumer/Sources/Consumer/Newcomer.swift")
        #expect(try text("README.md").contains("```swift\n\(sample)```\n"))
    }

    @Test("shows the target that init prints, and every command")
    func start() throws {
        let readme = try text("README.md")
        let lines = PackageLines(name: "Pets").text.map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : $0 }
        #expect(lines.contains(".target("))
        #expect(readme.contains(lines.drop { $0 != ".target(" }.prefix { !$0.isEmpty }.joined(separator: "\n")))
        for command in Command.all where command.name != "help" && command.name != "version" {
            #expect(readme.contains("\n| `\(command.name)"))
        }
    }
}

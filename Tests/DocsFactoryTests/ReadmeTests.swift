import Foundation
import Testing

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
}

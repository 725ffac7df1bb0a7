import DocsEmitter
import Testing

struct GatherFilesTests {
    private func gathered(_ files: [OutputFile]) -> [String: String] {
        let files = GatherFiles().run(files).filter { !$0.text.hasPrefix("// Nothing") }
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    }

    @Test("There is one file for each name, whatever the pages say")
    func names() {
        #expect(GatherFiles().run([]).map(\.path) == GatherFiles.names)
        #expect(GatherFiles.names.count == 29)
    }

    @Test("Files of one kind become one, with each import said once, and publicly if one of them does")
    func gathers() {
        let files = [
            OutputFile(path: "Swift/Operations/B.swift", text: "internal import DocsRuntime\n\nextension B {}\n"),
            OutputFile(
                path: "Swift/Operations/A.swift",
                text: "// swift-format-ignore-file\n\npublic import DocsRuntime\n\n/// A.\nextension A {}\n"),
        ]
        #expect(
            gathered(files) == [
                "Operations.swift": "public import DocsRuntime\n\n/// A.\nextension A {}\n\nextension B {}\n"
            ])
    }

    @Test("Types stand by their letters, others than Swift are left out")
    func letters() {
        let files = [
            "Swift/Types/U.swift", "Swift/Types/U-2.swift", "Swift/Types/1.swift", "Testing/A.swift", "a.json",
        ]
        .map { OutputFile(path: $0, text: "public import Foundation\n\nlet x = 1\n") }
        #expect(gathered(files).keys.sorted() == ["Types-U.swift", "Types-_.swift"])
    }
}

import Testing

@testable import DocsEmitter

struct BreakLongLinesTests {
    private let long = String(repeating: "aLongName", count: 7)

    @Test("Lines that fit, and comments of any length, stay")
    func keepsShortLines() {
        let text = "a\n    /// \(long) \(long) \(long)\n" + String(repeating: "长", count: 100) + "\n"
        #expect(BreakLongLines().run(text) == text)
    }

    @Test("Every shape of generated code breaks as the formatter breaks it")
    func breaksShapes() {
        let cases: [(String, String)] = [
            ("    public var \(long): [\(long)]?", "    public var \(long):\n        [\(long)]?"),
            ("        self.\(long) = \(long)", "        self.\(long) =\n            \(long)"),
            ("    \(long) = try f.decode(\"\(long)\")", "    \(long) = try f.decode(\n        \"\(long)\"\n    )"),
            ("  try f.encode(\(long), \"\(long)\")", "  try f.encode(\n      \(long),\n      \"\(long)\"\n  )"),
            (
                "    public static var \(long): Self { Self(rawValue: \"\(long)\") }",
                "    public static var \(long): Self {\n        Self(rawValue: \"\(long)\")\n    }"
            ),
            (
                "    public func f(_ request: \(long) = .init()) async throws -> \(long) {",
                "    public func f(\n        _ request: \(long) = .init()\n    ) async throws -> \(long) {"
            ),
            ("    path: \"\(long)\(long)\",", "    path:\n        \"\(long)\(long)\","),
        ]
        for (line, broken) in cases {
            #expect(BreakLongLines().run("a\n\(line)\nb\n") == "a\n\(broken)\nb\n")
        }
    }

    @Test("Where no break helps, the formatter is switched off")
    func givesUp() {
        let line = "        \(long): \(long) = nil,"
        #expect(BreakLongLines().run(line + "\n") == "// swift-format-ignore-file\n\n\(line)\n")
    }
}

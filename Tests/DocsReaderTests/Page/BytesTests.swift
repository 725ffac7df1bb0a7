import DocsReader
import DocsSchema
import Testing

@Suite("Any bytes are a page")
struct BytesTests {
    private func read(_ bytes: [UInt8]) -> (schema: Schema, places: [String]) {
        var diagnostics = Diagnostics()
        let result = ReadAPI(settings: ReadSettings(name: "API")).run(
            [SourcePage(path: "a/b.md", bytes: bytes)], diagnostics: &diagnostics)
        return (result.schema, diagnostics.all.map { "\($0.position.line):\($0.position.column) \($0.id)" })
    }

    @Test("a picture is passed over with an error")
    func picture() {
        #expect(read([0x89, 0x50, 0x4e, 0x47, 0, 0]).places == ["1:1 not-text"])
    }

    @Test("bytes that are no UTF-8 are reported where they start, and the rest is read")
    func invalidUTF8() {
        let page =
            Array("# T\n\n## Method name\n\n`C.get`\n\ncaf".utf8) + [0xe9]
            + Array("\n\n## Request response\n\nType: `boolean`\n".utf8)
        let (schema, places) = read(page)
        #expect(schema.operations.map(\.name) == ["get"])
        #expect(places == ["7:4 invalid-utf8"])
    }

    @Test("a row with nothing before its description is reported on its line")
    func emptyRow() {
        let page = """
            # T

            ## Method name

            `C.get`

            ## Request response

            | Name | Type | Description |
            | ---- | ---- | ---- |
            | | | a | b |
            """
        let places = read(Array(page.utf8)).places
        #expect(places.filter { $0.hasPrefix("11:") } == ["11:1 split-description", "11:1 nameless-row"])
    }

    @Test("characters that were read in another encoding are restored beside bytes that are no UTF-8, too")
    func mojibake() {
        let (schema, places) = read([0xff] + Array("\n\nItâ€™s\n\n## Method name\n\n`C.get`\n".utf8))
        #expect(schema.operations.map(\.description).map { $0.hasSuffix("It’s") } == [true])
        #expect(places.prefix(2) == ["1:1 invalid-utf8", "3:3 mojibake"])
    }

    @Test("Chinese characters that were read in another encoding are restored as well")
    func chineseMojibake() {
        let (schema, places) = read(Array("# T\n\n## æ–¹æ³•å\u{90}\u{8d}ç§°\n\n`AClient.list`\n".utf8))
        #expect(schema.operations.map(\.name) == ["list"])
        #expect(places.first == "3:4 mojibake")
        #expect(read(Array("# Été à l’école — ä„ö“ 中文é\n".utf8)).places == ["1:1 no-operation"])
    }

    @Test("characters beside them stay, and what was read wrong twice is read right twice")
    func mixedMojibake() {
        let (schema, _) = read(
            Array("# Itâ€™s 中文å\u{90}\u{8d}中\n\nÃ¢â‚¬â„¢\n\n## Method name\n\n`AClient.list`\n".utf8))
        #expect(schema.operations.map(\.title) == ["It’s 中文名中"])
        #expect(schema.operations.map(\.description) == ["’"])
    }

    @Test("a character that was cut before it was read so leaves those behind it readable")
    func cutMojibake() {
        let (schema, _) = read(Array("\u{90}\u{8d}ç§°\n\n## Method name\n\n`C.get`\n".utf8))
        #expect(schema.operations.map(\.description) == ["\u{90}\u{8d}称"])
    }

    @Test(
        "nothing crashes or hangs the reader",
        arguments: [
            "", "\u{feff}", "|", "||||\n|--|", "`", "```", "<!--", "---", "# \n## \n### <a id=", "| a | `b",
        ])
    func hostile(page: String) {
        #expect(read(Array(page.utf8)).schema.operations.count <= 1)
    }

    @Test(
        "nothing that comes five thousand times crashes or hangs the reader",
        arguments: [
            ("", "| a "), ("", "`"), ("", "# x\n"), ("", "[]"), ("", "| # "), ("", "| ### <a id=x "),
            ("| Name | Type |\n|-|-|\n| a | ", "map<"), ("", "+-+-+\n"), ("a", "\n:::\n"),
            ("+-+-+\n| Name | Type |\n+=+=+\n| a | string |\n", "| | x |\n"),
        ])
    func repeated(start: String, part: String) {
        let page = start + String(repeating: part, count: 5_000)
        #expect(read(Array(page.utf8)).schema.operations.count <= 1)
    }

    @Test("lines end with any of the marks for it, also for what is told of bytes")
    func carriageReturns() {
        let (_, places) = read(Array("# T\r\rIt\u{2019}s a ".utf8) + [0xff, 0x0d])
        #expect(places.first == "3:10 invalid-utf8")
    }
}

import DocsSchema
import Testing

struct InvisibleTextTests {
    @Test func `what nobody sees is shown as an escape, wherever it stands`() {
        let scalars = (0...0x10ffff as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init).filter(\.needsEscape)
        #expect(scalars.count > 4_000)
        let raw = scalars.filter { scalar in
            let text = "用\(scalar)户"
            return text.singleLine == text || JSONWriter.compact(.string(text)).unicodeScalars.contains(scalar)
        }
        #expect(raw.map(\.value) == [])
    }

    @Test func `letters, marks and emoji are shown as they are`() {
        let text = "用户 (é) “quoted” … — ，：（）ß ❤️ 🇩🇪 \u{fffd}"
        #expect(text.singleLine == text)
        #expect(JSONWriter.compact(.string(text)) == "\"\(text)\"")
    }

    @Test func `JSON holds what is invisible as an escape`() throws {
        let text = "a\u{202e}b\u{e0041}\u{7f}"
        #expect(JSONWriter.compact(.string(text)) == #""a\u202eb\udb40\udc41\u007f""#)
        #expect(try JSONReader.read(JSONWriter.compact(.string(text))) == .string(text))
    }
}

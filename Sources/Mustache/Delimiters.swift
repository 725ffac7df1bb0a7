/// What tags start and end with, until a template changes it.
struct Delimiters {
    let open: [UInt8]
    let close: [UInt8]

    static let standard = Delimiters(open: Array("{{".utf8), close: Array("}}".utf8))

    private init(open: [UInt8], close: [UInt8]) {
        self.open = open
        self.close = close
    }

    /// Two words, as in `{{=<% %>=}}`; `nil` if they are not two, or hold the `=` that ends such a tag.
    init?(_ content: ArraySlice<UInt8>) {
        let words = content.split(whereSeparator: \.isSpaceOrControl)
        guard words.count == 2, !content.contains(UInt8(ascii: "=")) else { return nil }
        self.init(open: Array(words[0]), close: Array(words[1]))
    }
}

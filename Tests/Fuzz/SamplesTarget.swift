import DocsReader

/// The input is a sample of JavaScript on a page that says nothing else.
struct SamplesTarget {
    func run(_ input: [UInt8]) {
        let bytes = Array("# Users\n\n```js\n".utf8) + input.map { $0 == 0 ? 0x0a : $0 } + Array("\n```\n".utf8)
        PagesTarget().run([SourcePage(path: "users.md", bytes: bytes)], input)
    }
}

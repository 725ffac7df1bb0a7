import Testing

@testable import docs_factory

@Suite("The manifest")
struct ManifestTests {
    @Test("is JSON with a file a line, sorted")
    func text() throws {
        var manifest = Manifest()
        for path in ["b/\"é\".txt", "a.txt"] { manifest.add(ContentHash("x"), of: try #require(OutputPath(path))) }
        #expect(
            manifest.text == """
                {
                  "files": {
                    "a.txt": "af63f54c86021707",
                    "b/\\"é\\".txt": "af63f54c86021707"
                  },
                  "formatVersion": 1
                }

                """)
        #expect(Manifest(text: manifest.text) == manifest)
    }

    @Test(
        "takes from a broken file what it can", arguments: ["", "{", "[]", "{}", "null", "\u{0}", "\"a\": 1", "}\n{"])
    func broken(text: String) throws {
        #expect(Manifest(text: text) == Manifest())
        let whole = "\(text)\n\"a\": \"af63f54c86021707\",\n"
        #expect(Manifest(text: whole).paths.map(\.text) == ["a"])
    }

    @Test(
        "hashes as FNV-1a does",
        arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
    func hash(text: String, expected: String) {
        #expect(ContentHash(text).text == expected)
        #expect(ContentHash(digits: expected) == ContentHash(text))
    }
}

import DocsSchema
import Testing

@Suite("A hint")
struct NearestNameTests {
    @Test(
        "names what was probably meant, or nothing",
        arguments: [
            ("spec", "specs"), ("SPECS", "specs"), ("sepcs", "specs"), ("outptu", "output"), ("ouput", "output"),
            ("specification", nil), ("x", nil), ("", nil),
        ] as [(String, String?)])
    func nearest(name: String, expected: String?) {
        #expect(["output", "specs", "name"].nearest(to: name) == expected)
    }

    @Test("is not looked for where the name is of no length to be meant")
    func long() {
        #expect(["specs"].nearest(to: String(repeating: "specs", count: 1000)) == nil)
    }

    @Test("is the first of equally near ones")
    func first() {
        #expect(["ab", "ac"].nearest(to: "ad") == nil)
        #expect(["abc", "abd"].nearest(to: "abe") == "abc")
        #expect(["abd", "abe"].nearest(to: "abe") == "abe")
    }

    @Test("reads as the end of a message")
    func wording() {
        #expect(["specs"].hint(for: "spec") == "; did you mean 'specs'?")
        #expect(["specs"].hint(for: "other") == "")
        #expect(["specs", "name"].choice(for: "other") == "known are specs, name")
    }
}

import DocsSchema
import Testing

@testable import DocsReader

@Suite("Sample results as pages print them")
struct ReadSampleResultTests {
    private func read(_ text: String) -> (JSON?, String) {
        switch ReadSampleResult().run(ScanLines().run(Array(text.utf8))) {
        case .value(let value): (value, "value")
        case .repaired(let value): (value, "repaired")
        case .code(let value): (value, "code")
        case .unreadable: (nil, "unreadable")
        case nil: (nil, "none")
        }
    }

    @Test(
        "are the first object or array, whatever stands around it",
        arguments: [
            ("json\n{\"a\": 1}", "{\"a\":1}", "value"),
            ("[1, 2]\n);", "[1,2]", "value"),
            ("{\"a\": 1,\n\"b\": 2}\n\n[Back](../index.md), or see {c}", "{\"a\":1,\"b\":2}", "value"),
            ("{\"a \": {\"b\": 1}", "{\"a\":{\"b\":1}}", "repaired"),
            ("{\"a\": 1,\n\"b\": \"cut in the mid", "{\"a\":1}", "repaired"),
            ("{\"a\": [1, {\"b\": 2", "{\"a\":[1,{\"b\":2}]}", "repaired"),
            ("{ // the user\n\"a\": 1, /* why */ \"b\": -2.5\n}", "{\"a\":1,\"b\":-2.5}", "code"),
            ("{\"a\": [1, 2,],\n\"b\": {\"c\": true,},\n}", "{\"a\":[1,2],\"b\":{\"c\":true}}", "code"),
            ("{a: 'x', b: None, 'c': True}", "{\"a\":\"x\",\"b\":null,\"c\":true}", "code"),
            ("{\"a\": 1\n\"b\": {}\n\"c\": [2]}", "{\"a\":1,\"b\":{},\"c\":[2]}", "code"),
            ("{\"a\": [{\"b\": \"\\u0041\"}, ...],\n\"c\": xxx, ...}", "{\"a\":[{\"b\":\"A\"}]}", "code"),
        ])
    func reading(text: String, value: String, how: String) {
        let (read, result) = read(text)
        #expect(read.map(JSONWriter.compact) == value)
        #expect(result == how)
    }

    @Test("are nothing where there is none, and reported where it is no JSON")
    func nothing() {
        #expect(read("true").1 == "none")
        for text in ["{ so on }", "{ data }", "[...]", "{ id: string, more: new Date() }", "{ a: [1, 2 }"] {
            #expect(read(text).1 == "unreadable", "\(text)")
        }
    }
}

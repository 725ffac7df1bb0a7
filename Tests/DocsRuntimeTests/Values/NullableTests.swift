import DocsRuntime
import Foundation
import Testing

@Suite struct NullableTests {
    private struct Update: Codable, Equatable {
        var name: Nullable<String> = .absent
        var age: Nullable<Int> = .absent
        var tags: Nullable<[String]> = .absent

        init(name: Nullable<String> = .absent, age: Nullable<Int> = .absent, tags: Nullable<[String]> = .absent) {
            self.name = name
            self.age = age
            self.tags = tags
        }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.fields()
            name = try fields.decodeIfPresent("name")
            age = try fields.decodeIfPresent("age")
            tags = try fields.decodeIfPresent("tags")
        }

        func encode(to encoder: any Encoder) throws {
            var fields = encoder.fields()
            try fields.encodeIfPresent(name, "name")
            try fields.encodeIfPresent(age, "age")
            try fields.encodeIfPresent(tags, "tags")
        }
    }

    @Test(
        "absent, null and a value are told apart both ways",
        arguments: [
            (Update(), "{}"),
            (Update(name: .null), #"{"name":null}"#),
            (Update(name: "Al", age: 4, tags: .value(["a"])), #"{"age":4,"name":"Al","tags":["a"]}"#),
            (Update(name: Nullable(nil), tags: Nullable([])), #"{"tags":[]}"#),
        ])
    private func bothWays(update: Update, json: String) throws {
        #expect(try encoded(update) == json)
        #expect(try decoded(json) == update)
    }

    @Test("the value is there if there is one")
    func wrapped() {
        #expect(Nullable.value("a").wrapped == "a")
        #expect(Nullable<String>.null.wrapped == nil)
        #expect(Nullable<String>.absent.wrapped == nil)
    }
}

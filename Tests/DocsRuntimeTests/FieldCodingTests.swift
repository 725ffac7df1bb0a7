import DocsRuntime
import Testing

@Suite struct FieldCodingTests {
    @Test("fields are read by their wire names") func fieldsAreReadByTheirWireNames() throws {
        let user: User = try decoded(#"{"userId":"u","age":3,"kind":"person","tags":["a"],"more":1}"#)
        #expect(user == User(userId: "u", age: 3, kind: .person, tags: ["a"]))
    }

    @Test("absent and null both read as nil") func absentAndNullBothReadAsNil() throws {
        let user: User = try decoded(#"{"userId":"u","age":null}"#)
        #expect(user == User(userId: "u"))
    }

    @Test("nil is left out when written") func nilIsLeftOutWhenWritten() throws {
        #expect(try encoded(User(userId: "u")) == #"{"userId":"u"}"#)
        #expect(
            try encoded(User(userId: "u", age: 1, kind: "x", tags: []))
                == #"{"age":1,"kind":"x","tags":[],"userId":"u"}"#)
    }

    @Test("a whole number may be written with a fraction of zero")
    func aWholeNumberMayBeWrittenWithAFractionOfZero() throws {
        let user: User = try decoded(#"{"userId":"u","age":3.0}"#)
        #expect(user.age == 3)
    }

    @Test(
        "a missing or mistyped field is an error",
        arguments: [#"{}"#, #"{"userId":null}"#, #"{"userId":1}"#, #"{"userId":"u","age":"3"}"#, "[]"])
    func aMissingOrMistypedFieldIsAnError(json: String) {
        #expect(throws: DecodingError.self) { let _: User = try decoded(json) }
    }
}

import DocsRuntime
import Testing

@Suite struct OpenEnumTests {
    @Test("an unknown value decodes, keeps its text and encodes back")
    func anUnknownValueDecodesKeepsItsTextAndEncodesBack() throws {
        let kinds: [User.Kind] = try decoded(#"["person","robot"]"#)
        #expect(kinds.first == .person)
        #expect(kinds.last?.rawValue == "robot")
        #expect(try encoded(kinds) == #"["person","robot"]"#)
    }

    @Test("a number decodes to its digits") func aNumberDecodesToItsDigits() throws {
        let kinds: [User.Kind] = try decoded("[1]")
        #expect(kinds == ["1"])
    }

    @Test("an object is no value of an enum") func anObjectIsNoValueOfAnEnum() {
        #expect(throws: DecodingError.self) { let _: [User.Kind] = try decoded("[{}]") }
    }

    @Test("equality, hash and description go by the text")
    func equalityHashAndDescriptionGoByTheText() {
        #expect(User.Kind.person == "person")
        #expect(User.Kind.person != "robot")
        #expect(Set<User.Kind>([.person, "person", "robot"]).count == 2)
        #expect("\(User.Kind.person)" == "person")
    }
}

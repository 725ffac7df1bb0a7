import DocsSchema
import Testing

@testable import DocsEmitter

struct WriteTypeTests {
    @Test(arguments: [
        (TypeReference.string, "string"), (.integer, "integer"), (.number, "number"), (.boolean, "boolean"),
        (.any, "any"), (.map(.any), "object"), (.array(.string), "string[]"), (.array(.map(.any)), "object[]"),
        (.array(.any), "any[]"),
        (.model("UserDto"), ##"<a href="#UserDto">UserDto</a>"##),
        (.array(.model("UserDto")), ##"<a href="#UserDto">UserDto[]</a>"##),
        (.openEnum("M.f"), "string"), (.array(.openEnum("M.f")), "string[]"),
        (.openEnum("Kind"), ##"<a href="#Kind">Kind</a>"##),
        (.array(.openEnum("Kind")), ##"<a href="#Kind">Kind[]</a>"##),
        (.array(.array(.string)), "`string[][]`"), (.map(.string), "`map<string>`"),
        (.map(.array(.model("UserDto"))), "`map<UserDto[]>`"), (.array(.map(.openEnum("M.f"))), "`map<string>[]`"),
        (.model("a|\"b\""), ##"<a href="#a&#124;&#34;b&#34;">a&#124;&#34;b&#34;</a>"##),
    ])
    func `a type is spelled as pages spell it`(type: TypeReference, cell: String) {
        #expect(WriteType(describedEnum: "M.f").run(type) == cell)
    }
}

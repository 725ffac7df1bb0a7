import DocsSchema
import Testing

@testable import DocsReader

@Suite("Sample results")
struct RepairSampleTests {
    private let repair = RepairSample(models: [
        "UserDto": Model(
            name: "UserDto",
            fields: [
                Field(name: "ids", type: .array(.string), presence: .optional),
                Field(name: "friends", type: .array(.model("UserDto")), presence: .optional),
            ],
            pages: []
        )
    ])

    @Test(
        "get arrays where the types say so",
        arguments: [
            (#"{"ids":"[\"a\"]"}"#, #"{"ids":["a"]}"#),
            (#"{"friends":{"ids":"[]"}}"#, #"{"friends":[{"ids":[]}]}"#),
            (#"{"ids":["a"],"other":"[1]"}"#, #"{"ids":["a"],"other":"[1]"}"#),
            (#"{"ids":"a"}"#, #"{"ids":"a"}"#),
        ])
    func arrays(sample: String, expected: String) throws {
        var repair = repair
        let value = repair.run(try JSONReader.read(sample), as: .model("UserDto"))
        #expect(JSONWriter.compact(value) == expected)
    }
}

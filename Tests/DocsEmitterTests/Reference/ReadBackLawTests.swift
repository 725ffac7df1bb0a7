import DocsReader
import DocsSchema
import PageFolders
import Testing

/// The law of the reference, over all pages there are: it is documentation, and read again it gives the same schema.
struct ReadBackLawTests {
    @Test(arguments: ["genauth", "monosay"])
    func `the reference of this project's own pages reads back`(specs: String) throws {
        #expect(try ReadBack(settings: ReadSettings(name: "API")).differences(Repository.specs(specs)) == [])
    }

    @Test(
        .enabled(if: Shared.isHere, "there is no folder of real pages"),
        arguments: ["corpus/zh", "corpus/zh-old", "corpus/genauth-en", "corpus/hand", "corpus/monosay", "seeds"])
    func `the reference of real pages reads back`(path: String) throws {
        let differences = try ReadBack(settings: ReadSettings(name: "API")).differences(Shared.pages(path))
        #expect(differences == [])
    }

    @Test func `the reference of an API without pages reads back what the configuration says`() throws {
        let envelope = Envelope(status: "success", success: true, message: "message", payload: "data")
        let settings = ReadSettings(name: "Monosay", envelope: envelope)
        let position = SourcePosition(file: "docs-factory.json")
        let overrides = Overrides(
            operations: [
                .init(
                    target: "Monosay.saveData", value: OperationOverride(method: .put, path: "/data/{data}"),
                    position: position)
            ],
            fields: [
                .init(
                    target: "UserRequest.channelUserId", value: FieldOverride(type: .integer, presence: .required),
                    position: position)
            ])
        #expect(
            try ReadBack(settings: settings).differences(Repository.specs("monosay"), overrides: overrides) == [])
    }
}

import DocsReader
import DocsSchema
import Testing

@Suite("The method that a page states")
struct StatedMethodTests {
    @Test(
        "is read in every form",
        arguments: [
            "`ManagementClient.raise(options: RaiseDto): Promise<GateDto>`", "方法：`ManagementClient.raise`",
            "`await managementClient.raise(params)`", "<code>ManagementClient.raise</code>",
            "[ManagementClient.raise](#raise)", "```ts\nmanagementClient.raise(options)\n```",
            "`ManagementClient#raise`",
            "`ManagementClient::raise`", "`ManagementClient\\.raise`", "`managementClient.gates.raise`",
            "**`ManagementClient.raise`**",
        ])
    func form(line: String) {
        var page = PartedPage()
        page.method = "## Method name\n\n\(line)"
        #expect(page.reading.operation.map { "\($0.client).\($0.name)" } == "ManagementClient.raise")
    }

    @Test("may be the name alone, as code")
    func nameAlone() {
        var page = PartedPage()
        page.method = "## Method name\n\n`raiseIt`"
        #expect(page.reading.operation?.name == "raiseIt")
    }

    @Test(
        "is not what prose mentions", arguments: ["Use `raiseIt` with care.", "Also see `OtherClient.raise` for more."])
    func prose(line: String) {
        var page = PartedPage()
        page.method = "## Method name\n\n\(line)\n\n`ManagementClient.raise`"
        #expect(page.reading.operation.map { "\($0.client).\($0.name)" } == "ManagementClient.raise")
    }

    @Test("is stated outside of its part only by a line that stands alone")
    func lineOfProse() {
        let sample = "\n\n```js\nshop.get(\"ID\");\n```\n"
        #expect(Reading("# Data\n\nYou will find it\nin `status.data.id`." + sample).operation?.name == "get")
        #expect(Reading("# Data\n\n`Data.id`" + sample).operation?.name == "id")
        #expect(Reading("# Data\n\nHow to find it\n> Data.id" + sample).operation?.name == "id")
    }
}

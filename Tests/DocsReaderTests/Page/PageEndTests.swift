import DocsSchema
import Testing

@testable import DocsReader

@Suite("A page that ends at the heading of a data structure")
struct PageEndTests {
    private func reading(_ end: String, sample: String = #"{ "data": { "user": { "id": "x", "age": 1 } } }"#) -> Reading
    {
        Reading(
            """
            # Do it

            ## Method name

            `Client.doIt`

            ## Request response

            Type: `DoItRespDto`

            | Name | Type | Description |
            | ---- | ---- | ---- |
            | data | <a href="#Data">Data</a> | Data |

            Sample result:

            ```json
            \(sample)
            ```

            ## Data structure

            ### <a id="Data"></a> Data

            | Name | Type | Required | Description | Sample value |
            | ---- | ---- | ---- | ---- | ---- |
            | user | <a href="#User">User</a> | yes | User | |

            \(end)
            """)
    }

    private static let heading = "### <a id=\"User\"></a> User"
    private static let header = "\n\n| Name | Type | Required | Description | Sample value |"

    @Test(
        "has the fields that the sample shows, all optional",
        arguments: [heading, heading + header + "\n|", heading + header + "\n| ---- | --"])
    func shown(end: String) {
        let reading = reading(end)
        #expect(reading.fields("User") == ["id: string", "age: number"])
        #expect(reading.diagnostics.filter { $0.severity == .warning }.map(\.id).contains("table-cut"))
    }

    @Test("is told where no sample shows any")
    func lost() {
        let reading = reading(Self.heading, sample: "{}")
        #expect(reading.fields("User") == [])
        #expect(reading.diagnostics.map(\.message).contains("page ends above the table of 'User'; its fields are lost"))
    }

    @Test("is none with a whole table, which may have no rows")
    func whole() {
        let reading = reading(Self.heading + Self.header + "\n| ---- | ---- | ---- | ---- | ---- |")
        #expect(reading.fields("User") == [])
        #expect(reading.diagnostics.isEmpty)
    }

    @Test("is none with a heading that has its table elsewhere")
    func again() {
        #expect(!reading("### <a id=\"Data\"></a> Data").diagnostics.map(\.id).contains("table-cut"))
    }

    @Test("lacks the table of a data structure that none of its headings has")
    func missing() {
        let reading = reading(
            Self.heading + "\n\n### <a id=\"Other\"></a> Other" + Self.header + "\n| --- | --- | --- | --- | --- |")
        #expect(reading.diagnostics.map(\.id) == ["missing-table"])
    }
}

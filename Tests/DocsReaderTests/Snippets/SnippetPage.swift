/// A page of the factory with a snippet in one of its places.
enum SnippetPage {
    private static let head = """
        # Do it

        ## Method name

        `ManagementClient.doIt`

        """

    static let requestHeader = """
        | Name | Type | Required | Default value | Description | Sample value |
        | ---- | ---- | ---- | ---- | ---- | ---- |
        """

    static let modelHeader = """
        | Name | Type | Required | Description | Sample value |
        | ---- | ---- | ---- | ---- | ---- |
        """

    private static let response = """
        ## Request response

        Type: `DoItRespDto`

        | Name | Type | Description |
        | ---- | ---- | ---- |
        | statusCode | number | Status |
        | message | string | Message |
        | data | <a href="#Dto">Dto</a> | Data |

        """

    /// The snippet as rows of the request table.
    static func request(_ rows: String) -> String {
        head + "\n## Request parameters\n\n" + requestHeader + "\n" + rows + "\n\n" + response
    }

    /// The snippet as rows of the data structure `Dto`; `more` follows it.
    static func model(_ rows: String, sample: String = "", more: String = "") -> String {
        head + "\n## Request parameters\n\n" + requestHeader + "\n\n" + response
            + "\nSample result:\n\n```json\n\(sample)\n```\n\n## Data structure\n\n### <a id=\"Dto\"></a> Dto\n\n"
            + modelHeader + "\n" + rows + "\n\n" + more
    }

    /// The snippet as rows of the response table, in place of the data.
    static func response(_ rows: String, more: String = "") -> String {
        head + "\n## Request parameters\n\n" + requestHeader + "\n\n"
            + response.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("| data |") }
            .dropLast().joined(separator: "\n") + "\n" + rows + "\n\n" + more
    }
}

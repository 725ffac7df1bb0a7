internal import DocsRuntime

public struct DepartmentI18nDto: Sendable, Decodable {
    /// The name in several languages.
    ///
    /// Example: `{"en-US":{"enabled":false,"value":"English"},"ja-JP":{"enabled":false,"value":"Text in
    /// Japanese"},"zh-CN":{"enabled":false,"value":"Text in simplified
    /// Chinese"},"zh-TW":{"enabled":false,"value":"Text …`.
    public var name: LangObject

    public init(
        name: LangObject
    ) {
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        name = try fields.decode("name")
    }
}

internal import DocsRuntime

public struct LangObject: Sendable, Decodable {
    /// Text in simplified Chinese.
    ///
    /// Example: `{"enabled":false,"value":"Text in simplified Chinese"}`.
    public var zhCN: LangUnit

    /// Text in English.
    ///
    /// Example: `{"enabled":false,"value":"English"}`.
    public var enUS: LangUnit

    /// Text in traditional Chinese.
    ///
    /// Example: `{"enabled":false,"value":"Text in traditional Chinese"}`.
    public var zhTW: LangUnit

    /// Text in Japanese.
    ///
    /// Example: `{"enabled":false,"value":"Text in Japanese"}`.
    public var jaJP: LangUnit

    public init(
        zhCN: LangUnit,
        enUS: LangUnit,
        zhTW: LangUnit,
        jaJP: LangUnit
    ) {
        self.zhCN = zhCN
        self.enUS = enUS
        self.zhTW = zhTW
        self.jaJP = jaJP
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        zhCN = try fields.decode("zh-CN")
        enUS = try fields.decode("en-US")
        zhTW = try fields.decode("zh-TW")
        jaJP = try fields.decode("ja-JP")
    }
}

public struct LangUnit: Sendable, Decodable {
    /// Whether the text is shown where its language is chosen
    ///
    /// Example: `false`.
    public var enabled: Bool

    /// The text itself
    ///
    /// Example: `English`.
    public var value: String

    public init(
        enabled: Bool,
        value: String
    ) {
        self.enabled = enabled
        self.value = value
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        enabled = try fields.decode("enabled")
        value = try fields.decode("value")
    }
}

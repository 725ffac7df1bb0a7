internal import DocsRuntime

public struct CountryDetailInfo: Sendable, Decodable {
    /// ISO 3166 code of two letters
    ///
    /// Example: `US`.
    public var alpha2: String

    /// ISO 3166 code of three letters
    ///
    /// Example: `USA`.
    public var alpha3: String

    /// Country calling code
    ///
    /// Example: `+1`.
    public var phoneCountryCode: String

    /// Flag, as an emoji
    ///
    /// Example: `🇺🇸`.
    public var flag: String

    /// Name of the country; English and Chinese are available at present.
    ///
    /// Example: `{"en-US":{"enabled":false,"value":"United States"},"ja-JP":{"enabled":false,"value":"Text in
    /// Japanese"},"zh-CN":{"enabled":false,"value":"Text in simplified
    /// Chinese"},"zh-TW":{"enabled":false,"value":…`.
    public var name: LangObject

    public init(
        alpha2: String,
        alpha3: String,
        phoneCountryCode: String,
        flag: String,
        name: LangObject
    ) {
        self.alpha2 = alpha2
        self.alpha3 = alpha3
        self.phoneCountryCode = phoneCountryCode
        self.flag = flag
        self.name = name
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        alpha2 = try fields.decode("alpha2")
        alpha3 = try fields.decode("alpha3")
        phoneCountryCode = try fields.decode("phoneCountryCode")
        flag = try fields.decode("flag")
        name = try fields.decode("name")
    }
}

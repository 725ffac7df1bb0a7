internal import DocsRuntime

public struct GeneQRCodeDataDto: Sendable, Decodable {
    /// ID of the QR code, with which to query its state
    ///
    /// Example: `example-qrcode-id`.
    public var qrcodeId: String

    /// URL of the image to display
    ///
    /// Example: `https://example.com/qrcode.png`.
    public var url: String

    /// URL of the logo to lay over the image. Returned for mini program codes the server has not merged
    ///
    /// Example: `https://example.com/logo.svg`.
    public var customLogoUrl: String?

    public init(
        qrcodeId: String,
        url: String,
        customLogoUrl: String? = nil
    ) {
        self.qrcodeId = qrcodeId
        self.url = url
        self.customLogoUrl = customLogoUrl
    }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        qrcodeId = try fields.decode("qrcodeId")
        url = try fields.decode("url")
        customLogoUrl = try fields.decodeIfPresent("customLogoUrl")
    }
}

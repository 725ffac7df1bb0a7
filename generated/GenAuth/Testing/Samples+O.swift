internal import DocsRuntime
public import GenAuth

extension OtpSecretRespDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            secret: "EXAMPLEOTPSECRET"
        )
    }
}

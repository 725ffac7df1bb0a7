internal import DocsRuntime
public import GenAuth

extension BindEmailRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            email: "test@example.com",
            passCode: "123456"
        )
    }
}

extension BindPhoneRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            phoneNumber: "188xxxx8888",
            passCode: "123456",
            phoneCountryCode: "+86"
        )
    }
}

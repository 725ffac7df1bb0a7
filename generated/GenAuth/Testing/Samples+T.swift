internal import DocsRuntime
public import GenAuth

extension TerminalSessionDto {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            device: .sample,
            lastLoginTime: "2023-05-05T19:06:22.434Z",
            lastIp: "127.0.0.1",
            online: true
        )
    }
}

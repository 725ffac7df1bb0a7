internal import DocsRuntime

extension AuthenticationClient {
    /// Send a code by email
    ///
    /// Sends a one-time code to an email address.
    /// The channel says what the code is for.
    /// An address receives one message a minute for each channel.
    ///
    /// `POST /api/v3/send-email`, documented in `authentication/messages/send-email.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func sendEmail(_ request: SendEmailRequest) async throws {
        try await api.acknowledge(
            APIOperation(
                client: "AuthenticationClient",
                name: "sendEmail",
                method: .post,
                path: "/api/v3/send-email",
                tag: "messages",
                page: "authentication/messages/send-email.md"
            ),
            request
        )
    }

    /// Send a code by text message
    ///
    /// Sends a one-time code to a phone number.
    /// The channel says what the code is for.
    /// A number receives one message a minute for each channel.
    ///
    /// `POST /api/v3/send-sms`, documented in `authentication/messages/send-sms.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func sendSms(_ request: SendSmsRequest) async throws {
        try await api.acknowledge(
            APIOperation(
                client: "AuthenticationClient",
                name: "sendSms",
                method: .post,
                path: "/api/v3/send-sms",
                tag: "messages",
                page: "authentication/messages/send-sms.md"
            ),
            request
        )
    }
}

internal import DocsRuntime
public import GenAuth

extension ExchangeTokenSetWithQRCodeTicketRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            ticket: "example-ticket",
            client_id: "6342b8537axxxx047d314109",
            client_secret: "example-client-secret"
        )
    }
}

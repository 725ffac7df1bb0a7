import DocsReader
import DocsSchema
import PageFolders
import Testing

@Suite("GenAuth's English pages", .enabled(if: Shared.isHere, "there is no folder of real pages"))
struct EnglishPagesTests {
    private static func read() throws -> (result: ReadAPI.Result, pages: [SourcePage], diagnostics: [Diagnostic]) {
        let pages = try Shared.pages("corpus/genauth-en")
        var diagnostics = Diagnostics()
        let result = ReadAPI(settings: ReadSettings(name: "API")).run(pages, diagnostics: &diagnostics)
        return (result, pages, diagnostics.sorted)
    }

    @Test("give an operation each")
    func operations() throws {
        let (result, pages, _) = try Self.read()
        #expect(Set(result.schema.operations.map(\.page)) == Set(pages.map(\.path)))
        #expect(result.ledger.accounted == result.ledger.rows)
        #expect(result.ledger.reported == 0)
    }

    @Test("report what cannot be read at its line")
    func places() throws {
        let places = try Self.read().diagnostics.map {
            "\($0.position.file.split(separator: "/").last ?? ""):\($0.position.line) \($0.id)"
        }
        #expect(
            places == [
                "send-enroll-factor-request.md:24 dangling-reference",
                "send-enroll-factor-request.md:66 dangling-reference",
                "send-enroll-factor-request.md:71 sample-cut",
                "build-authorize-url.md:13 name-taken",
                "revoke-token.md:15 name-taken",
                "link-extidp.md:78 unknown-http",
            ])
    }

    @Test("keep all fields of the page whose headings and tables were moved around")
    func scattered() throws {
        let schema = try Self.read().result.schema
        let names = { (model: String) in schema.models.first { $0.name == model }?.fields.map(\.name) ?? [] }
        #expect(names("ExchangeTokenSetWithQrCodeTicketRequest") == ["ticket", "client_id", "client_secret"])
        #expect(names("LoginTokenRespDto") == ["statusCode", "message", "apiCode", "requestId", "data"])
        #expect(
            names("LoginTokenResponseDataDto")
                == ["scope", "access_token", "id_token", "refresh_token", "token_type", "expire_in"])
    }
}

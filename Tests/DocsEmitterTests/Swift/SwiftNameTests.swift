import Testing

@testable import DocsEmitter

struct SwiftNameTests {
    @Test(
        "The page's name stays, but for what Swift forbids",
        arguments: [
            ("userId", "userId"), ("access_token", "access_token"), ("errorEmailMsg", "errorEmailMsg"),
            ("zh-CN", "zhCN"), ("User-Dto", "UserDto"), ("address.street_address", "addressStreet_address"),
            ("$ref", "ref"), ("3d", "_3d"), ("_id", "_id"), ("user name", "userName"),
            ("a\u{202e}b", "aB"), ("na\u{ef}ve", "naVe"), ("`; import Darwin //", "importDarwin"), ("a\u{0}b", "aB"),
            ("\u{1f469}\u{200d}\u{1f467}kid", "kid"), ("\\(x)", "x"), ("\"quoted\"", "quoted"),
        ]
    )
    func keepsThePagesName(name: String, identifier: String) {
        #expect(SwiftName(style: .page).run(name) == identifier)
    }

    @Test(
        "Nothing remains of a name without a letter or digit",
        arguments: ["", "-", "_", "___", "用户", "🙂", "\u{0}", " "])
    func findsNothing(name: String) {
        #expect(SwiftName(style: .page).run(name) == nil)
        #expect(SwiftName(style: .lowerCamel).run(name) == nil)
    }

    @Test(
        "A value becomes a constant in lower camel case",
        arguments: [
            ("azure-ad", "azureAd"), ("user:created", "userCreated"), ("application/json", "applicationJson"),
            ("1", "_1"), ("id_token token", "idTokenToken"), ("http://a.b/c", "httpABC"), ("import", "import"),
            ("PRE_REGISTER", "preRegister"), ("Activated", "activated"), ("AppId", "appId"), ("ADUser", "adUser"),
            ("RS256", "rs256"), ("AD", "ad"), ("F", "f"),
            ("wechat:miniprogram:app-launch", "wechatMiniprogramAppLaunch"),
            ("-1", "_1"), ("2.0", "_20"), ("en-US", "enUs"), ("iOS", "iOS"),
        ]
    )
    func makesConstants(value: String, identifier: String) {
        #expect(SwiftName(style: .lowerCamel).run(value) == identifier)
    }

    @Test(
        "A field becomes a type in upper camel case",
        arguments: [("userIdType", "UserIdType"), ("token_type", "TokenType"), ("TYPE", "TYPE"), ("2fa", "_2fa")]
    )
    func makesTypes(field: String, identifier: String) {
        #expect(SwiftName(style: .upperCamel).run(field) == identifier)
    }

    @Test("A name of any length is cut", arguments: [SwiftName.Style.page, .lowerCamel, .upperCamel])
    func cutsLongNames(style: SwiftName.Style) {
        let long = String(repeating: "LongName", count: 2_000)
        #expect(SwiftName(style: style).run(long)?.utf8.count == SwiftName.maxLength)
    }
}

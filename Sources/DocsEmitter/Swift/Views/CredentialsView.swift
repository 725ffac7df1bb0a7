import DocsSchema
import Mustache

/// The initializer of a client that takes the credentials the configuration declares.
struct CredentialsView {
    var summary: String
    var parameters: [ParameterView]
    /// The authentication that is made of the parameters, in Swift.
    var authentication: String

    /// `nil` for a kind whose headers nothing names.
    init?(_ kind: ClientAuthentication, hasBrand: Bool) {
        switch kind {
        case .accessKey:
            guard hasBrand else { return nil }
            summary = "Makes a client for the owner of an access key"
            parameters = [
                ParameterView(name: "accessKeyID", type: "String", meaning: "the public part of the key."),
                ParameterView(name: "accessKeySecret", type: "String", meaning: "the secret part of the key."),
                ParameterView(
                    name: "mode", type: "AccessKeyMode", defaultValue: ".signature",
                    meaning: "whether the key signs every request or is exchanged for a token."),
            ]
            authentication = ".accessKey(id: accessKeyID, secret: accessKeySecret, mode: mode, brand: Self.brand)"
        case .application:
            guard hasBrand else { return nil }
            summary = "Makes a client of an application"
            parameters = [
                ParameterView(name: "appID", type: "String", meaning: "the application's id."),
                ParameterView(
                    name: "appSecret", type: "String?", defaultValue: "nil",
                    meaning: "the application's secret, where its token endpoints ask for it."),
                ParameterView(
                    name: "accessToken", type: "String?", defaultValue: "nil",
                    meaning: "the token of the user who has signed in; nil before."),
            ]
            authentication =
                ".application(id: appID, secret: appSecret, accessToken: accessToken, brand: Self.brand)"
        case .bearer, .token:
            summary = "Makes a client for the owner of a token"
            parameters = [ParameterView(name: "accessToken", type: "String", meaning: "the token.")]
            authentication = ".\(kind.rawValue)(accessToken)"
        case .basic:
            summary = "Makes a client for a user with a password"
            parameters = [
                ParameterView(name: "user", type: "String", meaning: "the user's name."),
                ParameterView(name: "password", type: "String", meaning: "the user's password."),
            ]
            authentication = ".basic(user: user, password: password)"
        }
    }
}

extension CredentialsView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "authentication": .text(authentication)
        case "parameters": .list(parameters)
        case "summary": .text(summary)
        default: nil
        }
    }
}

import DocsSchema
import Mustache

/// A parameter of a client's initializer.
struct ParameterView {
    var name: String
    var type: String
    /// `nil` where the caller has to say it.
    var defaultValue: String?
    var meaning: String

    /// What every initializer of a client takes beside credentials.
    static func settings(of client: Client, hasBaseURL: Bool) -> [ParameterView] {
        var settings = [
            ParameterView(
                name: "baseURL", type: "URL", defaultValue: hasBaseURL ? "Self.defaultBaseURL" : nil,
                meaning: "where the API is.")
        ]
        if client.brand != nil {
            settings += [
                ParameterView(
                    name: "language", type: "String?",
                    defaultValue: client.language.map(StringLiteral.quoted) ?? "nil",
                    meaning: "the language of messages, as in `en-US`; nil for the server's."),
                ParameterView(
                    name: "tenantID", type: "String?", defaultValue: "nil",
                    meaning: "the tenant that is meant; nil for none."),
            ]
        }
        return settings + [
            ParameterView(
                name: "timeout", type: "Duration", defaultValue: ".seconds(10)",
                meaning: "how long one exchange may take."),
            ParameterView(
                name: "retries", type: "RetryPolicy", defaultValue: ".reads",
                meaning: "which calls are tried again, and when."),
            ParameterView(
                name: "middlewares", type: "[any Middleware]", defaultValue: "[]",
                meaning: "what sees every request and response."),
            ParameterView(
                name: "transport", type: "any Transport", defaultValue: "URLSessionTransport()",
                meaning: "what carries the requests."),
        ]
    }
}

extension ParameterView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "default": .text(defaultValue)
        case "meaning": .text(meaning)
        case "name": .text(name)
        case "type": .text(type)
        default: nil
        }
    }
}

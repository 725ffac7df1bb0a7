import Foundation

/// A token and what is known of it.
struct AccessToken: Sendable {
    let text: String
    private let refresh: Date

    /// A token the server gave at `date` for so many seconds; one it gave no time for is taken for an hour's.
    ///
    /// It is replaced a minute early, or when nine tenths of a short life are over, so that none expires on its way.
    init(_ text: String, lifetime: TimeInterval?, at date: Date) {
        self.text = text
        let lifetime = lifetime ?? 3600
        refresh = date.addingTimeInterval(max(lifetime - 60, lifetime * 0.9))
    }

    func isFresh(at date: Date) -> Bool { date < refresh }

    /// The user pool the token is for, by its claim `scoped_userpool_id`; the server checks the token, nobody here does.
    var userPoolID: String? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        var base64 = String(parts[1]).replacing("-", with: "+").replacing("_", with: "/")
        base64 += String(repeating: "=", count: (4 - base64.count % 4) % 4)
        guard let data = Data(base64Encoded: base64) else { return nil }
        return (try? JSONDecoder().decodeReply(JSONValue.self, from: data))?["scoped_userpool_id"]?.stringValue
    }
}

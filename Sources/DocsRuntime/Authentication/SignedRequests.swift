import Foundation

extension Authentication {
    /// Requests signed with HMAC-SHA1, each with a nonce and a date of its own.
    ///
    /// The server refuses dates that are far from its own (code 1305): then its clock is taken from the response, and
    /// kept for the requests that follow.
    static func signed(_ key: AccessKey, brand: Brand) -> Authentication {
        let skew = ClockSkew()
        return Authentication { request, client in
            var request = request
            let environment = client.environment
            request.headers["date"] = HTTPDate.text(environment.date().addingTimeInterval(skew.seconds))
            request.headers[brand.header("signature-nonce")] = environment.nonce()
            request.headers[brand.header("signature-method")] = "HMAC-SHA1"
            request.headers[brand.header("signature-version")] = "1.0"
            request.headers["authorization"] = "\(brand.scheme) \(key.id):\(signature(of: request, key, brand))"
            return request
        } recover: { refusal in
            switch refusal.apiCode {
            case .clockSkew?:
                guard let sent = refusal.request.headers["date"].flatMap(HTTPDate.date(from:)),
                    let received = refusal.response.headers["date"].flatMap(HTTPDate.date(from:))
                else { return false }
                skew.add(received.timeIntervalSince(sent))
                return received != sent
            case .replayedRequest?:
                return true
            default:
                return false
            }
        }
    }

    /// What goes behind the key's id in the header `authorization`.
    static func signature(of request: HTTPRequest, _ key: AccessKey, _ brand: Brand) -> String {
        let text = StringToSign(request, brand: brand).text
        return Data(HMACSHA1.code(of: Array(text.utf8), key: Array(key.secret.utf8))).base64EncodedString()
    }
}

/// How far the server's clock is ahead of ours. A class because all requests of a client go by it; each access holds
/// the lock.
private final class ClockSkew: @unchecked Sendable {
    private let lock = NSLock()
    private var value: TimeInterval = 0

    var seconds: TimeInterval { lock.withLock { value } }

    func add(_ seconds: TimeInterval) { lock.withLock { value += seconds } }
}

/// How a key pair of the management console proves who calls.
public enum AccessKeyMode: Sendable, Hashable {
    /// Every request is signed; the secret never leaves the program.
    case signature
    /// The key is exchanged for a token, which is kept until shortly before it expires.
    case token
}

extension Authentication {
    /// A key pair of the management console.
    public static func accessKey(
        id: String, secret: String, mode: AccessKeyMode = .signature, brand: Brand
    ) -> Authentication {
        let key = AccessKey(id: id, secret: secret)
        switch mode {
        case .signature: return .signed(key, brand: brand)
        case .token: return .managementToken(key, brand: brand)
        }
    }
}

/// The public part of a key pair and the secret one.
struct AccessKey: Sendable {
    var id: String
    var secret: String
}

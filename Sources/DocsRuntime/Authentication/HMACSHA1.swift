#if canImport(CryptoKit)
    import CryptoKit
    import Foundation
#endif

/// Keyed-hash message authentication with SHA-1 (RFC 2104), which the vendor's signatures are made with.
enum HMACSHA1 {
    /// The 20 bytes that only who knows the key can make.
    static func code(of message: [UInt8], key: [UInt8]) -> [UInt8] {
        #if canImport(CryptoKit)
            return Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: key)))
        #else
            return portableCode(of: message, key: key)
        #endif
    }

    /// The same, made by the SHA-1 of this library, for platforms without CryptoKit.
    static func portableCode(of message: [UInt8], key: [UInt8]) -> [UInt8] {
        let short = key.count > SHA1.blockSize ? SHA1.digest(of: key) : key
        let padded = short + [UInt8](repeating: 0, count: SHA1.blockSize - short.count)
        let inner = SHA1.digest(of: padded.map { $0 ^ 0x36 } + message)
        return SHA1.digest(of: padded.map { $0 ^ 0x5C } + inner)
    }
}

import Testing

@testable import DocsRuntime

/// The check vectors of RFC 3174 and RFC 2202.
@Suite struct HMACSHA1Tests {
    @Test(
        "digests are those of the standard",
        arguments: [
            ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
            ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
            ),
            (
                String(repeating: "01234567", count: 80),
                "dea356a2cddd90c7a7ecedc5ebb563934f460452"
            ),
        ])
    func digestsAreThoseOfTheStandard(text: String, digest: String) {
        #expect(hex(SHA1.digest(of: Array(text.utf8))) == digest)
    }

    @Test("a message of any length around a block has its own digest", arguments: 50..<130)
    func everyLengthAroundABlock(length: Int) {
        let digest = SHA1.digest(of: [UInt8](repeating: 0x61, count: length))
        #expect(digest.count == 20)
        #expect(digest != SHA1.digest(of: [UInt8](repeating: 0x61, count: length + 1)))
    }

    @Test(
        "codes are those of the standard",
        arguments: [
            ([UInt8](repeating: 0x0b, count: 20), "Hi There", "b617318655057264e28bc0b6fb378c8ef146be00"),
            (Array("Jefe".utf8), "what do ya want for nothing?", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
            (
                [UInt8](repeating: 0xaa, count: 80), "Test Using Larger Than Block-Size Key - Hash Key First",
                "aa4ae5e15272d00e95705637ce8a3b55ed402112"
            ),
        ])
    func codesAreThoseOfTheStandard(key: [UInt8], text: String, code: String) {
        #expect(hex(HMACSHA1.portableCode(of: Array(text.utf8), key: key)) == code)
        #expect(hex(HMACSHA1.code(of: Array(text.utf8), key: key)) == code)
    }

    private func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

import Testing

@testable import DocsReader

@Suite("Well-formed UTF-8")
struct WellFormedUTF8Tests {
    @Test(
        "is what a string keeps as it is, whatever the second byte of a character",
        arguments: 0x80...0xff as ClosedRange<UInt8>)
    func pairs(first: UInt8) {
        for second in UInt8.min...UInt8.max {
            for bytes in [
                [first, second], [first, second, 0xbf], [first, second, 0x80, 0x80], [0x61, first, second, 0x61],
            ] {
                let isKept = Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes
                #expect(isKept == (bytes.firstInvalidUTF8 == nil), "\(bytes)")
            }
        }
    }

    @Test(
        "ends where a character is cut, too long, half a pair or beyond the last one",
        arguments: [
            ([0x61, 0xe4, 0xb8], 1), ([0xe4, 0xb8, 0xad, 0x80], 3), ([0xc0, 0xaf], 0), ([0xe0, 0x80, 0xaf], 0),
            ([0x61, 0x62, 0xed, 0xa0, 0x80], 2), ([0xf4, 0x90, 0x80, 0x80], 0), ([0xf8, 0x88, 0x80, 0x80, 0x80], 0),
        ] as [([UInt8], Int)])
    func ends(bytes: [UInt8], offset: Int) {
        #expect(offset == bytes.firstInvalidUTF8)
    }
}

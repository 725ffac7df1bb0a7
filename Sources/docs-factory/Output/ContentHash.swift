/// Tells whether a file is still what the tool wrote: FNV-1a of its bytes.
///
/// It guards against oversight and not against attack: whoever can write the file can write the manifest too. So 64
/// bits that need no library are enough, and are the same on every platform for ever.
struct ContentHash: Hashable, Sendable {
    let value: UInt64

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var value: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        self.value = value
    }

    init(_ bytes: [UInt8]) {
        self = bytes.withUnsafeBufferPointer { ContentHash($0) }
    }

    init(_ text: String) {
        var text = text
        self = text.withUTF8 { ContentHash($0) }
    }

    /// From 16 hexadecimal digits.
    init?(digits text: some StringProtocol) {
        guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
        self.value = value
    }

    var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

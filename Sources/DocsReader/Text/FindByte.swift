/// Finding bytes, which is most of what reading a page is: eight are looked at in one step.
extension Text {
    func firstIndex(of byte: UInt8) -> Int? { firstIndex(of: byte, or: byte) }

    func contains(_ byte: UInt8) -> Bool { firstIndex(of: byte) != nil }

    /// The first place of either byte.
    func firstIndex(of byte: UInt8, or other: UInt8) -> Int? {
        withUnsafeBytes { bytes in
            var at = 0
            while at + 8 <= bytes.count {
                let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
                let found = eight.placesOf(byte) | eight.placesOf(other)
                if found != 0 { return startIndex + at + found.trailingZeroBitCount / 8 }
                at += 8
            }
            while at < bytes.count {
                if bytes[at] == byte || bytes[at] == other { return startIndex + at }
                at += 1
            }
            return nil
        }
    }
}

extension UInt64 {
    /// The high bit of each of the eight bytes that is `byte`; those above the lowest one may be wrong.
    ///
    /// Source: Sean Eron Anderson, Bit Twiddling Hacks, "Determine if a word has a zero byte".
    fileprivate func placesOf(_ byte: UInt8) -> UInt64 {
        let difference = self ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }
}

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Finding bytes, which is most of what reading a page is: many are looked at in one step.
extension Text {
    func firstIndex(of byte: UInt8) -> Int? {
        withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, let found = memchr(start, Int32(byte), bytes.count) else { return nil }
            return startIndex + (UnsafeRawPointer(found) - start)
        }
    }

    func contains(_ byte: UInt8) -> Bool { firstIndex(of: byte) != nil }

    /// The first place of either byte.
    func firstIndex(of byte: UInt8, or other: UInt8) -> Int? {
        firstIndex(inEight: { $0.placesOf(byte) | $0.placesOf(other) }, where: { $0 == byte || $0 == other })
    }

    /// The first place of any of three bytes.
    func firstIndex(of byte: UInt8, or other: UInt8, or third: UInt8) -> Int? {
        firstIndex(
            inEight: { $0.placesOf(byte) | $0.placesOf(other) | $0.placesOf(third) },
            where: { $0 == byte || $0 == other || $0 == third })
    }

    /// The first place of a byte that is not ASCII.
    var firstIndexBeyondASCII: Int? {
        firstIndex(inEight: { $0 & 0x8080_8080_8080_8080 }, where: { $0 >= 0x80 })
    }

    /// The first place that `places` finds among eight bytes, or `isFound` among the last ones.
    @inline(__always)
    private func firstIndex(inEight places: (UInt64) -> UInt64, where isFound: (UInt8) -> Bool) -> Int? {
        withUnsafeBytes { bytes in
            var at = 0
            while at + 8 <= bytes.count {
                let found = places(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
                if found != 0 { return startIndex + at + found.trailingZeroBitCount / 8 }
                at += 8
            }
            while at < bytes.count {
                if isFound(bytes[at]) { return startIndex + at }
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

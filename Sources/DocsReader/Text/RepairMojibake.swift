/// Restores text that was UTF-8, was read as Windows-1252, and was written as UTF-8 again: `Itâ€™s` for `It’s`.
struct RepairMojibake {
    /// The bytes of the page as they were meant, or `nil` if nothing is wrong; with the offset of the first repair.
    ///
    /// The first byte of a quote, an accented letter or a Chinese character becomes a letter from `Ã` to `é`, which all
    /// start with one byte, and those behind it become others above ASCII: `â€™`, `Ã©`, `ä¸­`.
    func run(_ bytes: [UInt8]) -> (bytes: [UInt8], first: Int)? {
        var repaired: [UInt8] = []
        var first: Int?
        var at = 0
        while let lead = bytes[at...].firstIndex(of: 0xc3) {
            guard let (meant, end) = character(bytes[lead...]) else {
                repaired += bytes[at...lead]
                at = lead + 1
                continue
            }
            repaired += bytes[at..<lead]
            repaired += meant
            first = first ?? lead
            at = end
        }
        guard let first else { return nil }
        repaired += bytes[at...]
        // What was read wrong twice is read right twice.
        return (run(repaired)?.bytes ?? repaired, first)
    }

    /// The character that the text starts with as it was before it was read wrong, and where it ends; `nil` if it
    /// never was.
    private func character(_ text: Text) -> (meant: [UInt8], end: Int)? {
        var bytes: [UInt8] = []
        var end = text.startIndex
        for scalar in text.prefix(Self.longest).string.unicodeScalars {
            guard let byte = Self.windows1252[scalar] ?? UInt8(exactly: scalar.value), byte >= 0x80 else { return nil }
            bytes.append(byte)
            end += UTF8.width(scalar)
            if bytes.firstInvalidUTF8 == nil { return (bytes, end) }
        }
        return nil
    }

    /// The most bytes that four characters of Windows-1252 have.
    private static let longest = 12

    /// The characters of Windows-1252 that are not where Latin-1 has them.
    private static let windows1252: [Unicode.Scalar: UInt8] = [
        "€": 0x80, "‚": 0x82, "ƒ": 0x83, "„": 0x84, "…": 0x85, "†": 0x86, "‡": 0x87, "ˆ": 0x88, "‰": 0x89, "Š": 0x8a,
        "‹": 0x8b, "Œ": 0x8c, "Ž": 0x8e, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97,
        "˜": 0x98, "™": 0x99, "š": 0x9a, "›": 0x9b, "œ": 0x9c, "ž": 0x9e, "Ÿ": 0x9f,
    ]
}

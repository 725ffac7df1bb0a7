/// Restores text that was UTF-8, was read as Windows-1252, and was written as UTF-8 again: `Itâ€™s` for `It’s`.
struct RepairMojibake {
    /// The bytes of the page as they were meant, or `nil` if nothing is wrong; with the offset of the first repair.
    ///
    /// The first byte of a quote, an accented letter or a Chinese character becomes a letter from `Ã` to `é`, which all
    /// start with one byte, and the others belong to the same run: `â€™`, `Ã©`, `ä¸­`.
    func run(_ bytes: [UInt8]) -> (bytes: [UInt8], first: Int)? {
        guard bytes[...].contains(0xc3) else { return nil }
        var repaired: [UInt8] = []
        var first: Int?
        var at = 0
        while at < bytes.count {
            let end = bytes[at...].firstIndex { $0 >= 0x80 } ?? bytes.count
            repaired += bytes[at..<end]
            let run = bytes[end...].prefix { $0 >= 0x80 }
            if let meant = meant(run) {
                first = first ?? end
                repaired += meant
            } else {
                repaired += run
            }
            at = run.endIndex
        }
        return first.map { (repaired, $0) }
    }

    /// What a run of characters above ASCII was before it was read wrong; `nil` if it never was.
    private func meant(_ run: Text) -> [UInt8]? {
        var bytes: [UInt8] = []
        let scalars = run.string.unicodeScalars
        // Controls are what is left of a character that was cut; they stay as they are.
        let whole = scalars.drop { (0x80...0x9f).contains($0.value) }
        for scalar in whole {
            if let byte = Self.windows1252[scalar] {
                bytes.append(byte)
            } else if (0x80...0xff).contains(scalar.value) {
                bytes.append(UInt8(scalar.value))
            } else {
                return nil
            }
        }
        guard !bytes.isEmpty, bytes.isUTF8 else { return nil }
        return String(scalars[..<whole.startIndex]).utf8 + bytes
    }

    /// The characters of Windows-1252 that are not where Latin-1 has them.
    private static let windows1252: [Unicode.Scalar: UInt8] = [
        "€": 0x80, "‚": 0x82, "ƒ": 0x83, "„": 0x84, "…": 0x85, "†": 0x86, "‡": 0x87, "ˆ": 0x88, "‰": 0x89, "Š": 0x8a,
        "‹": 0x8b, "Œ": 0x8c, "Ž": 0x8e, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97,
        "˜": 0x98, "™": 0x99, "š": 0x9a, "›": 0x9b, "œ": 0x9c, "ž": 0x9e, "Ÿ": 0x9f,
    ]
}

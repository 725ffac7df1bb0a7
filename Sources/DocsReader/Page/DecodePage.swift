import DocsSchema

/// Finds the text of a page, which may be damaged by wrong encodings.
struct DecodePage {
    /// `nil` if the page is no text.
    func run(_ page: SourcePage, diagnostics: inout Diagnostics) -> [UInt8]? {
        if let nul = page.bytes[...].firstIndex(of: 0) {
            diagnostics.report(.notText(page: page.path, offset: nul))
            return nil
        }
        var page = page
        if let invalid = page.bytes.firstInvalidUTF8 {
            diagnostics.report(.invalidUTF8(at: page.position(of: invalid)))
            page.bytes = Array(String(decoding: page.bytes, as: UTF8.self).utf8)
        }
        if let repaired = RepairMojibake().run(page.bytes) {
            diagnostics.report(.mojibake(at: page.position(of: repaired.first)))
            return repaired.bytes
        }
        return page.bytes
    }
}

extension [UInt8] {
    /// The offset of the first byte that is not part of well-formed UTF-8.
    var firstInvalidUTF8: Int? {
        var at = 0
        while let start = self[at...].firstIndexBeyondASCII {
            at = start
            repeat {
                guard let length = lengthOfUTF8(at: at) else { return at }
                at += length
            } while at < count && self[at] >= 0x80
        }
        return nil
    }

    /// The length of the character beyond ASCII at an index, or `nil` if it is not well formed.
    private func lengthOfUTF8(at start: Int) -> Int? {
        let length = (~self[start]).leadingZeroBitCount
        guard (2...4).contains(length), start + length <= count else { return nil }
        var value = UInt32(self[start] & 0x7f >> length)
        for index in start + 1..<start + length {
            guard self[index] & 0xc0 == 0x80 else { return nil }
            value = value << 6 | UInt32(self[index] & 0x3f)
        }
        // Neither half of a pair of UTF-16, nor in more bytes than it needs.
        guard let scalar = Unicode.Scalar(value), UTF8.width(scalar) == length else { return nil }
        return length
    }
}

extension SourcePage {
    /// The line and column of a byte.
    fileprivate func position(of offset: Int) -> SourcePosition {
        let line = ScanLines().run(Array(bytes[...offset])).last
        return SourcePosition(file: path, line: line?.number ?? 1, column: offset - (line?.start ?? 0) + 1)
    }
}

extension Diagnostic {
    fileprivate static func mojibake(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "mojibake", .note, at: position,
            "characters from here on were written in UTF-8 and read in another encoding; they were restored")
    }

    fileprivate static func notText(page: String, offset: Int) -> Diagnostic {
        Diagnostic(
            id: "not-text", .error, at: SourcePosition(file: page),
            "not a text: byte \(offset) is NUL; the page was passed over")
    }

    fileprivate static func invalidUTF8(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "invalid-utf8", .warning, at: position,
            "bytes that are not UTF-8 from here on were read as replacement characters")
    }
}

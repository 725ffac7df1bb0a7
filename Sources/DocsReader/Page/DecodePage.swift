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
    /// Whether the bytes are well-formed UTF-8: only then does a string keep them as they are.
    var isUTF8: Bool {
        var text = String(decoding: self, as: UTF8.self)
        return text.withUTF8 { text in
            withUnsafeBufferPointer { bytes in
                text.count == bytes.count && bytes.indices.reduce(0) { $0 | (text[$1] ^ bytes[$1]) } == 0
            }
        }
    }

    /// The offset of the first byte that is not part of well-formed UTF-8.
    var firstInvalidUTF8: Int? {
        if isUTF8 { return nil }
        var decoder = UTF8()
        var iterator = makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
        return offset
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

/// The brackets, quotes and other marks that types are written with.
extension Text {
    /// With bars for the broken ones that generators write into tables: `string¦null`.
    var withoutBrokenBars: Text {
        contains(0xc2) && contains("¦") ? Text(split(on: "¦").joined(separator: "|".utf8)) : self
    }

    /// With brackets and colons of ASCII in place of those of Chinese.
    var withoutWideMarks: Text {
        guard contains(0xef) else { return self }
        let marks: [(StaticString, String)] = [("（", "("), ("）", ")"), ("：", ":")]
        return marks.reduce(self) { $0.contains($1.0) ? Text($0.split(on: $1.0).joined(separator: $1.1.utf8)) : $0 }
    }

    /// The pieces between marks that stand inside no brackets.
    func pieces(at mark: UInt8) -> [Text] {
        var open = 0
        return split(omittingEmptySubsequences: false) { byte in
            open += "<([{".utf8.contains(byte) ? 1 : ">)]}".utf8.contains(byte) ? -1 : 0
            return open == 0 && byte == mark
        }.map(\.trimmed)
    }

    /// Where the bracket opens that the piece ends with.
    var openingOfLastBracket: Int? {
        guard let last, ">)]}".utf8.contains(last) else { return nil }
        var open = 0
        return lastIndex { byte in
            open += ">)]}".utf8.contains(byte) ? 1 : "<([{".utf8.contains(byte) ? -1 : 0
            return open == 0
        }
    }

    /// What the piece starts with without the package that it is in: `kotlin.Long`, `\Client\Model\Pet[]`.
    var withoutPackage: Text? {
        let path = prefix { $0.isWord || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "\\") }
        guard let mark = path.lastIndex(where: { !$0.isWord }), path[(mark + 1)...].first?.isUppercase == true else {
            return nil
        }
        let names = path[..<mark].split { !$0.isWord }
        let isPackage = path.first == UInt8(ascii: "\\") || names.allSatisfy { $0.first?.isUppercase == false }
        return isPackage && (names.count > 0 || mark == path.startIndex) ? self[(mark + 1)...] : nil
    }

    /// The name that a link of a wiki leads to: `[[UserDto]]`, `[[#UserDto|the user]]`.
    var insideWikiLink: Text? {
        guard hasPrefix("[["), hasSuffix("]]") else { return nil }
        let target = dropFirst(2).dropLast(2).prefix { $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: "\\") }
        return target.drop { $0 == UInt8(ascii: "#") }.trimmed
    }

    /// The text of a link whose target stands elsewhere: `[UserDto][1]`.
    var insideReferenceLink: Text? {
        guard first == UInt8(ascii: "["), last == UInt8(ascii: "]"), let middle = range(of: "]["),
            middle.upperBound < endIndex - 1
        else { return nil }
        return self[..<middle.lowerBound].dropFirst()
    }

    /// What stands between marks of emphasis around the piece.
    var insideEmphasis: Text? {
        guard count > 2, let first, first == last, "*_~".utf8.contains(first) else { return nil }
        return dropFirst().dropLast()
    }

    /// What stands between the quotes around the piece.
    var insideQuotes: Text? {
        guard count > 2, let first, first == last, "'\"".utf8.contains(first) else { return nil }
        return dropFirst().dropLast()
    }
}

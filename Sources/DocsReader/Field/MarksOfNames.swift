/// What stands around a name in its cell.
extension Text {
    /// With points for the arrows of a path: `place->lat`.
    var withoutArrows: Text {
        contains("->") && first?.isWord == true ? Text(split(on: "->").joined(separator: ".".utf8)) : self
    }

    /// Where a remark behind the name starts: at a line break or a bracket.
    var startOfRemark: Int? {
        let end = dropFirst().firstIndex { $0 == 0x0a || $0 == UInt8(ascii: "(") }
        return [end, range(of: "[^")?.lowerBound].compactMap(\.self).min()
    }

    /// Without the number of an item of a list in front: `1. userId`.
    var withoutItemNumber: Text {
        let digits = prefix(while: \.isDigit)
        let rest = self[digits.endIndex...]
        return !digits.isEmpty && rest.hasPrefix(". ") ? rest.dropFirst(2).trimmed : self
    }

    /// The one word that can be the name of a field, beside words of another script that say what it is:
    /// `用户名（username）`, `email 邮箱`.
    var onlyIdentifier: Text? {
        guard contains(where: { $0 >= 0x80 }) else { return nil }
        let words = split { $0.isSpace || "()".utf8.contains($0) }
        let names = words.filter { $0.isFieldName && $0.first.map { !$0.isUppercase && !$0.isDigit } == true }
        let isBeside = words.contains { word in word.contains { $0 >= 0x80 } }
        return names.count == 1 && isBeside ? names[0] : nil
    }

    /// The index behind the spaces, lines and arrows in front of a name that show it is a part of the field above;
    /// the start if no name follows them.
    var endOfDepthMarks: Int {
        var at = startIndex
        while at < endIndex {
            switch self[at] {
            case let byte where " >-+.|".utf8.contains(byte): at += 1
            case 0xc2 where self[at...].hasPrefix("»") || self[at...].hasPrefix("·"): at += 2
            // General punctuation, arrows, mathematical signs, lines of boxes and other shapes.
            case 0xe2 where at + 2 < endIndex && (0x80...0x97).contains(self[at + 1]): at += 3
            default:
                // A sign before a number is no mark.
                let isNumber = self[at].isDigit && at > startIndex && !self[at - 1].isSpace
                let isName = self[at].isWord || self[at] >= 0x80 || "$@*\"'`".utf8.contains(self[at])
                return isName && !isNumber ? at : startIndex
            }
        }
        return startIndex
    }
}

/// Names that are paths: `address.city`, `tags[].key`, `Filters.N.Name`.
extension String {
    /// With the mark of an array for the number of an element between points: `Filters.N.Name`, `tags.0`.
    var withElementMarks: String {
        let parts = split(separator: ".", omittingEmptySubsequences: false)
        guard let first = parts.first, !first.isEmpty else { return self }
        return parts.dropFirst().reduce(String(first)) { path, part in
            let isNumber = part == "N" || !part.isEmpty && part.utf8.allSatisfy(\.isDigit)
            return path + (isNumber ? "[]" : "." + part)
        }
    }

    /// Whether the text could be a path.
    var isPath: Bool { utf8.contains(where: \.partsPath) }

    /// The name of the object that the name of one of its fields starts with: `user` of `user.id` and `user[0].id`.
    var startOfPath: String { utf8.firstIndex(where: \.partsPath).map { String(self[..<$0]) } ?? self }

    /// The name of an object and what stands behind it, `.city`, `[].city` or `[0].city`, if the object can have a data
    /// structure of its name; `[city]` is part of a name unless the object has a row.
    func path(isOwner: (String) -> Bool) -> (owner: String, name: String, isElement: Bool)? {
        guard let end = utf8.firstIndex(where: \.partsPath) else { return nil }
        let owner = startOfPath
        var rest = Text(self[end...].utf8)
        let element = rest.behindIndex
        if let element, element.first == UInt8(ascii: ".") {
            rest = element.dropFirst()
        } else if rest.first == UInt8(ascii: "."), rest.withoutBrackets.last?.isWord == true {
            rest = rest.dropFirst()
        } else if isOwner(owner), let close = rest.firstIndex(of: UInt8(ascii: "]")), close > rest.startIndex + 1 {
            rest = Text(rest[(rest.startIndex + 1)..<close] + rest[(close + 1)...])
        } else {
            return nil
        }
        guard owner.utf8.first?.isLetter == true, owner.utf8.allSatisfy(\.isWord), rest.first?.isWord == true,
            rest.withoutBrackets.last?.isWord == true
        else { return nil }
        return (owner, rest.string, element?.first == UInt8(ascii: "."))
    }
}

extension Text {
    /// Without the mark of an array at the end.
    fileprivate var withoutBrackets: Text { hasSuffix("[]") ? dropLast(2) : self }

    /// What stands behind the index of any element that the piece starts with: `[]`, `[0]`, `[i]`, `[*]`.
    fileprivate var behindIndex: Text? {
        guard first == UInt8(ascii: "["), let close = firstIndex(of: UInt8(ascii: "]")) else { return nil }
        let index = self[(startIndex + 1)..<close]
        let isIndex =
            index.allSatisfy(\.isDigit) || index.count == 1 && (index.first?.isLetter == true || index.first == 0x2a)
        return isIndex ? self[(close + 1)...] : nil
    }
}

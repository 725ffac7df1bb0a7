extension Text {
    /// Whether the whole piece could name a field or a type: letters, digits, underscores, and hyphens or dots inside.
    var isFieldName: Bool {
        guard let first, let last, first.isWord || first == UInt8(ascii: "$"), last.isWord, count <= 128 else {
            return false
        }
        return dropFirst().allSatisfy { $0.isWord || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    }

    /// Whether the whole piece could name a type: a letter or underscore, then letters, digits, underscores.
    ///
    /// It may be longer than a method's name, of which names of types are made.
    var isTypeName: Bool {
        guard let first, first.isLetter || first == UInt8(ascii: "_"), count <= PageLimits.name else { return false }
        return allSatisfy(\.isWord)
    }
}

extension String {
    /// `get-my-role-list` as `getMyRoleList`.
    var lowerCamelCased: String {
        let words = split { !$0.isLetter && !$0.isNumber }
        guard let first = words.first else { return "" }
        return words.dropFirst().reduce(first.prefix(1).lowercased() + first.dropFirst()) {
            $0 + $1.prefix(1).uppercased() + $1.dropFirst()
        }
    }

    /// Whether the name is made of words as those of types are, and is no word of prose: `UserDto`, `OIDCConfig`.
    var looksLikeType: Bool {
        let letters = utf8
        return letters.first?.isUppercase == true && letters.dropFirst().contains(where: \.isUppercase)
            && letters.contains { $0.isLetter && !$0.isUppercase } && Text(letters).isTypeName
    }

    /// `getUser` and `get_user` as `GetUser`.
    var upperCamelCased: String {
        guard utf8.contains(UInt8(ascii: "_")) else { return prefix(1).uppercased() + dropFirst() }
        let words = split(separator: "_")
        return words.isEmpty ? self : words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}

/// Turns what a page calls something into a Swift identifier, not yet told apart from its neighbours.
///
/// Only ASCII letters, digits and underscores pass: letters that look alike, or that a reviewer's editor shows from
/// right to left, would let a page name one thing and mean another.
struct SwiftName {
    /// How words are joined.
    enum Style: Sendable {
        /// As on the page; only a word after something that Swift forbids begins with a capital: `zh-CN` is `zhCN`.
        case page
        /// `PRE_REGISTER` is `preRegister`.
        case lowerCamel
        /// `token_type` is `TokenType`.
        case upperCamel
    }

    /// Longer names are cut: no name people chose is as long, and lines must end somewhere.
    static let maxLength = 80

    let style: Style

    /// The identifier, or `nil` if nothing of the name remains.
    func run(_ name: String) -> String? {
        if style == .page, isIdentifier(name) { return name }
        var identifier: [UInt8] = []
        for word in words(name) {
            append(word, to: &identifier)
            if identifier.count >= Self.maxLength { break }
        }
        guard identifier.contains(where: { $0 != underscore }) else { return nil }
        if isDigit(identifier[0]) { identifier.insert(underscore, at: 0) }
        return String(decoding: identifier.prefix(Self.maxLength), as: UTF8.self)
    }

    private func append(_ word: ArraySlice<UInt8>, to identifier: inout [UInt8]) {
        let isFirst = identifier.isEmpty
        let isShouted = word.count > 1 && !word.contains(where: isLowercase)
        switch style {
        case .page:
            identifier += isFirst ? word : capitalized(word)
        case .upperCamel:
            identifier += capitalized(word)
        case .lowerCamel where isShouted:
            identifier += isFirst ? word.map(lowercased)[...] : capitalized(word.map(lowercased)[...])
        case .lowerCamel:
            identifier += isFirst ? decapitalized(word) : capitalized(word)
        }
    }

    private func words(_ name: String) -> [ArraySlice<UInt8>] {
        Array(name.utf8.prefix(Self.maxLength * 8)).split { byte in
            !(isLetter(byte) || isDigit(byte) || (style == .page && byte == underscore))
        }
    }
}

private func isIdentifier(_ name: String) -> Bool {
    guard let first = name.utf8.first, !isDigit(first), name.utf8.count <= SwiftName.maxLength else { return false }
    return name.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == underscore }
        && name.utf8.contains { $0 != underscore }
}

private func capitalized(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = word.first, isLowercase(first) else { return word }
    return [first - 0x20] + word.dropFirst()
}

/// Lowers the capitals a word begins with, except the one that begins its next part: `ADUser` is `adUser`.
private func decapitalized(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let capitals = word.prefix(while: isUppercase).count
    let rest = word.dropFirst(capitals)
    let lowered = capitals > 1 && rest.first.map(isLowercase) == true ? capitals - 1 : capitals
    return word.prefix(lowered).map(lowercased) + word.dropFirst(lowered)
}

private let underscore = UInt8(ascii: "_")
private func isUppercase(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5a }
private func isLowercase(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7a }
private func isLetter(_ byte: UInt8) -> Bool { isUppercase(byte) || isLowercase(byte) }
private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
private func lowercased(_ byte: UInt8) -> UInt8 { isUppercase(byte) ? byte + 0x20 : byte }

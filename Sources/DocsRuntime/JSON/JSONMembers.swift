import Foundation

/// The top-level members of a JSON object with their values as the text that is sent.
///
/// What is signed has to be the bytes that are sent, so values are cut out of them and not written anew.
enum JSONMembers {
    /// Texts without their quotes, all else as it stands, without the spaces between tokens; nothing if `body` is no
    /// object.
    static func texts(of body: Data) -> [(name: String, text: String)] {
        var scanner = Scanner(bytes: Array(body))
        guard scanner.take(UInt8(ascii: "{")) else { return [] }
        var members: [(name: String, text: String)] = []
        while let name = scanner.string(), scanner.take(UInt8(ascii: ":")) {
            let value = scanner.value()
            members.append((name: decoded(name) ?? "", text: decoded(value) ?? String(decoding: value, as: UTF8.self)))
            guard scanner.take(UInt8(ascii: ",")) else { break }
        }
        return members
    }

    private static func decoded(_ text: [UInt8]) -> String? {
        guard text.first == UInt8(ascii: "\"") else { return nil }
        return try? JSONDecoder().decode(String.self, from: Data(text))
    }
}

/// Goes over the bytes of JSON that an encoder wrote.
private struct Scanner {
    let bytes: [UInt8]
    var index = 0

    mutating func take(_ byte: UInt8) -> Bool {
        skipSpaces()
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    /// A text with its quotes and escapes.
    mutating func string() -> [UInt8]? {
        skipSpaces()
        let start = index
        guard take(UInt8(ascii: "\"")) else { return nil }
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index = min(index + 1, bytes.count)
        return Array(bytes[start..<index])
    }

    /// Everything up to the comma or brace that ends the value.
    mutating func value() -> [UInt8] {
        var value: [UInt8] = []
        var depth = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                value += string() ?? []
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return value }
                depth -= 1
            case UInt8(ascii: ",") where depth == 0:
                return value
            case let byte where isSpace(byte):
                index += 1
                continue
            default:
                break
            }
            value.append(bytes[index])
            index += 1
        }
        return value
    }

    private mutating func skipSpaces() {
        while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

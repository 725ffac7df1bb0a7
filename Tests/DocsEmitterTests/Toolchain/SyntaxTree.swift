import DocsSchema
import Foundation

/// What the compiler sees in a source file: declarations and expressions, and apart from them the texts of literals.
struct SyntaxTree {
    /// Kinds of nodes, names and operators in their order, without texts, comments and places.
    private(set) var words: [String] = []
    /// The texts of string literals in their order.
    private(set) var literals: [String] = []

    /// Whether the compiler can show trees.
    static let isAvailable = Toolchain.tree(of: "let a = 1\n") != nil

    /// `nil` if the compiler has something to say against the file.
    init?(of text: String) {
        guard let dump = Toolchain.tree(of: text) else { return nil }
        dump.withUnsafeBytes { read($0) }
    }

    /// Every kind of node; the rest of the words are names of members and what pages and the generator name.
    var kinds: Set<String> {
        Set(zip(words, words.dropFirst()).lazy.filter { $0.0 == "_kind" }.map(\.1))
    }

    /// Reads the strings of the dump, which is JSON, from quote to quote.
    private mutating func read(_ dump: UnsafeRawBufferPointer) {
        guard let base = dump.baseAddress else { return }
        var at = 0
        var isLiteral = false
        while let quote = memchr(base + at, 0x22, dump.count - at) {
            let start = UnsafeRawPointer(quote) - base + 1
            let end = Self.endOfString(dump, from: start)
            let word = String(decoding: dump[start..<end], as: UTF8.self)
            at = end + 1
            if isLiteral, words.last == "value" {
                literals.append((try? JSONReader.read("\"\(word)\""))?.string ?? word)
                isLiteral = false
            } else if words.last == "filename" {
                words.append("")
            } else {
                isLiteral = isLiteral || word == "string_literal_expr"
                words.append(word)
            }
        }
    }

    private static func endOfString(_ dump: UnsafeRawBufferPointer, from start: Int) -> Int {
        var end = start
        while dump[end] != 0x22 { end += dump[end] == 0x5c ? 2 : 1 }
        return end
    }
}

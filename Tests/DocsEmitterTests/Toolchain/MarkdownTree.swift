import Foundation

/// What the parser of code hosts sees in Markdown, by the lines of its XML.
struct MarkdownTree {
    /// An element a line, but that texts have the line breaks they have.
    let lines: [Substring]

    /// `nil` where there is no such parser.
    init?(of text: String) {
        let extensions = ["table", "autolink", "strikethrough", "tasklist"].flatMap { ["-e", $0] }
        guard let xml = Toolchain.output(of: ["cmark-gfm", "--to", "xml"] + extensions, input: text) else { return nil }
        lines = String(decoding: xml, as: UTF8.self).split(separator: "\n").map { $0.drop { $0 == " " } }
    }

    static let isAvailable = MarkdownTree(of: "a") != nil

    /// The elements of a name, each as its line.
    func elements(_ name: String) -> [Substring] {
        lines.filter { $0.hasPrefix("<\(name) ") || $0.hasPrefix("<\(name)>") }
    }

    /// The texts of the elements of a name that lie on one line.
    func texts(of name: String) -> [String] {
        elements(name).map { line in
            // By characters of Unicode and not of people, who see a mark behind a quote as a part of it.
            ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&amp;": "&"].sorted { $0.key > $1.key }.reduce(
                String(line.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
            ) { $0.replacingOccurrences(of: $1.key, with: $1.value, options: .literal) }
        }
    }

    /// Where links and pictures lead to.
    var targets: [String] {
        (elements("link") + elements("image")).compactMap { line in
            guard let mark = line.firstRange(of: "destination=\"") else { return nil }
            return String(line[mark.upperBound...].prefix { $0 != "\"" }).replacing("&amp;", with: "&")
        }
    }
}

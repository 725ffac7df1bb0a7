/// The words that Swift keeps for itself: as a name of something they stand in backticks.
enum SwiftKeyword {
    /// The name as it must be written where it is declared or used.
    static func escaped(_ name: String) -> String {
        all.contains(name) ? "`\(name)`" : name
    }

    /// The name as it must be written behind a dot.
    static func escaped(member name: String) -> String {
        ["Protocol", "Type", "init", "self"].contains(name) ? "`\(name)`" : name
    }

    /// The name as it must be written before the value of an argument, where needless backticks are a warning.
    static func escaped(label name: String) -> String {
        name == "inout" ? "`inout`" : name
    }

    /// Words that are keywords only in places where no name of generated code stands, such as `get`, are not among them.
    static let all: Set<String> = [
        "Any", "Protocol", "Self", "Type", "as", "associatedtype", "await", "break", "case", "catch", "class",
        "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
        "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
        "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self",
        "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
        "where", "while",
    ]
}

extension HostileInput {
    /// What nobody sees, or what moves what is seen: shown as escapes.
    static let ofInvisible = [
        "\u{0}", "a\u{0}b", "\u{1}", "\u{7f}", "\u{80}", "\u{ad}", "a\u{61c}b", "\u{200b}", "\u{200d}", "a\u{200e}b",
        "\u{202a}a",
        "\u{202e}abc", "a\u{202e} */ b", "`a\u{202e}b`", "```\na\u{202e}b\n```", "\u{2066}a\u{2069}", "\u{2060}",
        "\u{3164}",
        "\u{180e}", "\u{34f}", "\u{feff}a", "\u{fff9}a\u{fffa}b\u{fffb}", "\u{fffe}", "\u{e0041}\u{e0042}", "\u{a0}",
        "\u{3000}", " ", "",
    ]

    /// Letters that look alike, fold together, have several spellings, or are no letters.
    static let ofUnicode = [
        "é", "e\u{301}", "É", "ß", "ss", "SS", "ﬁ", "fi", "K", "\u{212a}", "Å", "\u{212b}", "ı", "İ", "Ａ", "①", "A",
        "а", "ſ",
        "\u{301}", "a\u{301}\u{302}\u{303}", "🙂", "👩‍👩‍👧", "🇩🇪", "❤️", "用户", "用户名", "ユーザー", "사용자", "\u{1100}\u{1161}", "가",
        "مستخدم", "עברית", "ab\u{5d0}cd", "²", "½", "Ⅷ", "ªº", "𝓁𝑒𝒶𝓀", "\u{1f468}\u{fe0f}", "\u{fffd}", "\u{10ffff}",
    ]

    /// Words that Swift, the runtime or generated code mean something else by.
    static let ofWords = [
        "self", "Self", "init", "deinit", "Type", "Protocol", "Any", "any", "some", "each", "inout", "borrowing",
        "consuming",
        "sending", "isolated", "nonisolated", "async", "throws", "await", "try", "actor", "macro", "package", "open",
        "unowned",
        "default", "import", "operator", "subscript", "class", "struct", "func", "var", "let", "in", "is", "as", "nil",
        "where", "none", "copy", "then", "yield", "get", "set", "String", "Int", "Void", "Optional", "Sendable", "URL",
        "Data",
        "Date", "Encodable", "APIOperation", "JSONValue", "OpenEnum", "Indirect", "Nullable", "Foundation", "Swift",
        "DocsRuntime",
        "envelope", "defaultBaseURL", "brand", "api", "hash", "description", "rawValue", "encode", "fields", "encoder",
        "decoder",
        "unknownFields", "request", "url", "limit", "sample", "status", "Status", "STATUS", "sta tus", "zh-CN", "zhCN",
        "1", "-1", "2fa",
        "field", "field2", "value", "Model", "Client", "Operations", "Value", "Generated",
    ]

    /// Operators and marks.
    static let ofSymbols = [
        "+", "*", "*=", "=", "==", "===", "!", "?", "??", "<", ">", "->", "...", "..<", "%", "^", ",", ":", ";", "'",
        "•", "…", "→",
        "∞", "--", "a.b", "a.b.c", ".a", "a.", "a-b", "a b", "a/b", "a,b", "@", "#",
    ]

    /// Names that are no names of files, or those of other files.
    static let ofFiles = [
        ".", "..", "/", "//", "../../etc/passwd", "/etc/passwd", "..\\..\\leak", "C:\\leak", "C:", "\\\\leak\\share",
        "~leak", ".git",
        ".git/config", ".gitignore", "CON", "con", "aux.md", "NUL", "nul.txt", "COM1", "LPT9.swift", "COM¹", "CONIN$",
        "CLOCK$", "leak.",
        "leak ", " leak", "a:b", "a::$DATA", "a?b", "a#b", "README", "readme.md", "models", "sidebar.json",
        "schema.json",
        "openapi.json", "Package.swift", "main", "main.swift", "leak.md/leak", "LEAK.md/leak", "-leak", "a&lt;b", "a(b",
        "node_modules",
        String(repeating: "a", count: 300), String(repeating: "长", count: 300), String(repeating: "leak", count: 2_500),
        String(repeating: "🙂", count: 1_000), String(repeating: "../", count: 500),
        String(repeating: "a/", count: 60) + "b",
        "aNameThatIsAsLongAsNamesOfFieldsEverWereOnAnyPageOfDocumentation",
    ]
}

extension HostileInput {
    /// Ends of comments, literals and declarations of Swift.
    static let ofSwift = [
        "*/", "/*", "*/ } struct Leak {} /*", "/** */", "// leak", "///", "//!", "\"", "\"\"\"", "#\"", "\"#", "\"##",
        "\\", "\\\"", "\\(leak)", "\\#(leak)", "\\(", ")", "\\u{22}", "\\n\\n", "\" + leak + \"",
        "\"); exit(1); print(\"", "#if os(x)", "#if leak\n#endif", "#error(\"no\")", "#warning(\"no\")",
        "#sourceLocation()",
        "#!/bin/sh", "#leak", "@leak", "@main struct Leak {}", "`", "`leak`", "}", "{", "}\n}\nstruct Leak {",
        "<#leak#>",
        "import Leak", "let leak = 1;", "; leak()", ": Leak", "= leak", "-> Leak", "<<<<<<< leak", ">>>>>>> leak",
        "~/leak/",
        "/leak/", "#/leak/#", "\\.leak", "$0", "$leak", "_", "__", "swift-format-ignore", "// swift-format-ignore-file",
        "swiftlint:disable all",
    ]

    /// What DocC and editors read in comments.
    static let ofDocumentation = [
        "- Parameter request: x", "- Parameters:", "- Returns: x", "- Throws: x", "-parameter x: y", "* Returns x",
        "@Metadata {", "@Comment { x }", "@DeprecationSummary", "``Symbol``", "```Symbol```", "``leak`",
        "<doc:Leak>", "<doc:", "![leak](leak.png)", "@Image(source: leak)", "## Topics\n### Leak\n- ``leak``",
        "MARK: - leak", "TODO: leak", "FIXME: leak", "- note: leak", "- SeeAlso: leak",
    ]

    /// Templates, formats and shells: nothing of it is run.
    static let ofTemplates = [
        "{{name}}", "{{{name}}}", "{{#fields}}leak{{/fields}}", "{{^x}}", "{{> model.swift}}", "{{!", "{{=<% %>=}}",
        "{{", "}}",
        "{{leak", "<%= leak %>", "${leak}", "$(leak)", "%@", "%s%n", "%00", "%0a", "%2e%2e%2f", "{leak}",
        "/{leak}/{leak}",
        "{", "{}", "'; DROP TABLE leak; --", "|| leak", "&& leak", "$IFS", "~", "-rf", "--strict",
    ].filter { !ofSwift.contains($0) }

    /// What logs, terminals, reports and other formats would obey.
    static let ofMachines = [
        "::error::leak", "::error file=a,line=1::leak", "::stop-commands::leak", "::add-mask::leak", "##[error]leak",
        "##vso[task.complete]leak", "##teamcity[leak]", "\u{1b}[2J", "\u{1b}[31mleak\u{1b}[0m", "\u{1b}]0;leak\u{7}",
        "\u{1b}]8;;https://leak\u{1b}\\leak", "\u{9b}2J", "\u{8}\u{8}\u{8}leak", "a.md:1:1: error: leak [leak]", "]]>",
        "<![CDATA[", "</system-out>", "<?xml version=\"1.0\"?>", "&quot;", "\"}", "{\"$ref\": \"#/leak\"}", "[1, 2]",
        "null", "true",
        "1e999", "0x1F", "-0", "00", "=1+1", "@SUM(1)", "- leak: &a [*a]", "!!leak", "%YAML 1.2", "a: b", "key: |",
    ]
}

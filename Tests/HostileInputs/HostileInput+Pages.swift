extension HostileInput {
    /// Marks of Markdown that open, end or move something.
    static let ofMarkdown = [
        "|", "\\|", "\\\\|", "a | b | c", "| a | b |", "| ---- | ---- |", "``", "` ``", "a ` b", "`a|b` `` c ` d ``",
        "```",
        "```swift\nleak\n```", "``` a ```", "~~~", "~~~\n`\n~~~ `", "````\n```\n````", "    leak", "# leak", "## leak",
        "leak\n====", "leak\n---", "---", "***", "* one", "1. one", "> leak", "> ```", "- ```", "- a - b - c", "**",
        "*leak*",
        "_leak_", "~~leak~~", "[leak](https://leak.example)", "[leak](#leak)", "[leak]", "[leak][leak]",
        "[leak]: https://leak",
        "[^leak]: leak", "[leak](javascript:alert)", "[leak](java&#115;cript:leak)", "[leak](javascript&colon;leak)",
        "![leak](data:text/html,leak)", "[leak](\njavascript:leak)", "](leak)", "[leak](<leak",
        "<https://leak.example>",
        "<javascript:leak>", "https://leak.example/?a=b&c=d#e", "www.leak.example", "leak@leak.example", "@leak", "#1",
        "$$leak$$",
        ":leak:", ":::tip", "\\", "leak\\", "leak  ", "&#35; leak", "&#124;", "&#x7c;", "&vert;", "&nbsp;", "&amp;lt;",
        "&", "&#", "&#8238;", "&#0;", "&#96;&#38;#96;", "!!!include(leak)", "[[toc]]", "a\n\n\nb",
    ].filter { !ofSwift.contains($0) }

    /// Tags that would run, hide or swallow something.
    static let ofHTML = [
        "</a>", "</a></td></tr></table>", "<b>", "</b>", "<b>bold</b>", "<br>", "<br/>", "<!-- leak", "-->",
        "<!-- leak -->",
        "<script>leak()</script>", "<style>*{display:none}</style>", "<img src=x onerror=leak()>", "<iframe src=leak>",
        "<a href=\"#leak\">leak</a>", "<a href=\"https://leak.example\">leak</a>",
        "<a href=\"javascript:leak\">leak</a>",
        "<a href=\"#\" onclick=leak()>leak</a>", "<a id=\"Leak\"></a> Leak", "<a name=leak>", "<table><tr><td>",
        "<details>",
        "<textarea>", "<plaintext>", "<title>", "<div>\n\nleak", "<svg/onload=leak()>", "<?leak", "<!DOCTYPE leak>",
        "<x-leak>",
        "<>", "< b >", "a < b > c", "<a", "\"><b>", "' onclick='leak", "&lt;b&gt;", "&#60;b&#62;",
    ]

    /// What readers of pages take for a part of the page.
    static let ofPages = [
        "## Request parameters", "### <a id=\"Model0\"></a> Model0", "Sample code", "Method name", "Data structure:",
        "### Foo:Data structure", "### 返回数据结构：\nStatus",
        "`Client.method`", "> `Client.method`", "Client.method", "Type: `User`", "Type: string", "Body: `id`",
        "Values:",
        "Default value: `5`.", "Array length limit: 5.", "Nested type: <a href=\"#User\">User</a>.",
        "| Name | Type |\n| ---- | ---- |",
        "-", "Yes", "No", "enum", "string[]", "map<string>", "[object Object]", "{\"a\": 1}", "\"open", "\"quoted\"",
        "- `a`: b",
        "`GET /leak`", "用户 | 密码", "a | b \\| c \\", "```swift\n# code\n```", "# Title", "**UserDto 说明**", "UserDto 说明：",
        "<b>UserDto</b>", "[[UserDto]]", "Required. leak", "必填。", "# a &#35; b", "<!-- hidden",
        "User",
        "</a></td>", "<b>bold</b> &amp; &lt; &#124; &#x7c; &nbsp;", "[link](#User)", "<a href=\"#User\">User</a>", "5",
        "$1 \\(x) %@ */ // \"\"\"",
        "two\nlines", "C:\\dir\\", "_a_ *b* ~~c~~", "https://a.b/c?d=e&f=#g", "{{name}} {{{name}}} {{#x}}",
    ]

    /// Ends of lines of every kind, and texts of several lines.
    static let ofLines = [
        "a\nb", "a\rb", "a\r\nb", "a\n\rb", "a\u{b}b", "a\u{c}b", "a\u{85}b", "a\u{2028}b", "a\u{2029}b", "\n", "\r",
        "\u{2028}",
        "a\n*/\nleak", "a\n\"\"\"\nleak", "a\u{2028}leak()", "a\rleak()", "\tleak\t", "a\n| b | c |", "a\n## b",
        "a\n```", "a<br>b",
        "a\\nb", "a\n  \nb",
    ]
}

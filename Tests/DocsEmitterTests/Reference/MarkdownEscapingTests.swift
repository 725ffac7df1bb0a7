import Testing

@testable import DocsEmitter

struct MarkdownEscapingTests {
    @Test(arguments: [
        ("plain text, **bold** and [a link](https://x.y)", "plain text, **bold** and [a link](https://x.y)"),
        ("a | b", #"a \| b"#),
        (#"a \| b"#, #"a &#92;\| b"#),
        (#"C:\dir\"#, #"C:\dir\"#),
        ("one\ntwo\r\nthree\rfour", "one<br/>two<br/>three<br/>four"),
        ("already<br>broken", "already<br/>broken"),
        ("`code` and `a|b`", #"`code` and `a\|b`"#),
        ("a ` that never closes", "a &#96; that never closes"),
        ("`` two ` one", "&#96;&#96; two &#96; one"),
        ("`` a ` b ``", "`` a ` b ``"),
        (#"an escaped \` is no start"#, "an escaped &#92;&#96; is no start"),
        ("```json\n{}\n```", "&#96;&#96;&#96;json<br/>&#123;}<br/>&#96;&#96;&#96;"),
        ("</a> <b>bold</b> <b>open", "&#60;/a> <b>bold</b> &#60;b>open"),
        ("<a href=\"#UserDto\">UserDto</a>", "<a href=\"#UserDto\">UserDto</a>"),
        ("<a href=\"#\" onclick=\"x()\">y</a>", "&#60;a href=\"#\" onclick=\"x()\">y&#60;/a>"),
        ("<script>x</script> a < b <5", "&#60;script>x&#60;/script> a &#60; b &#60;5"),
        ("[x](javascript:y) [x](https://y) [x](#y)", "[x&#93;(javascript:y) [x](https://y) [x](#y)"),
        ("[x](javascript&colon;y) [x]: https://y", "[x&#93;(javascript&colon;y) [x&#93;: https://y"),
        (#"\<b> \\`"#, "&#92;&#60;b> &#92;&#92;&#96;"),
        ("a\u{202e}b\u{1b}[2J\u{0}", "a&#8238;b&#27;[2J\u{fffd}"),
        ("</td><TR><table >", "&#60;/td>&#60;TR>&#60;table >"),
        ("AT&T &amp; &#124; &", "AT&T &amp; &#38;#124; &"),
        ("{{x}} and {{{y}}}", "&#123;&#123;x}} and &#123;&#123;&#123;y}}}"),
        ("</b>x</b> </br> *<b>x*</b>", "&#60;/b>x&#60;/b> &#60;/br> *&#60;b>x*&#60;/b>"),
        ("", ""),
    ])
    func `prose ends no cell`(text: String, cell: String) {
        #expect(text.markdownCell == cell)
    }

    @Test func `any text in a cell is read again as it was`() {
        let parts = ["|", "\\", "`", "``", "```", "\n", "a", " ", "<br>", "**", "| yes |", "\\|", "\\`", "é", "-"]
        var seed: UInt64 = 1
        for _ in 0..<20_000 {
            var text = "x"
            for _ in 0..<8 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += parts[Int(seed >> 33) % parts.count]
            }
            text += "x"
            let row = "| \(text.markdownCell) | \(text.markdownCodeCell) | end |"
            #expect(cellsBySpans(row) == 3, "\(text.debugDescription) in \(row)")
            #expect(cellsByBars(row) == 3, "\(text.debugDescription) in \(row)")
            #expect(read(text.markdownCell) == text.replacing("<br>", with: "\n"))
        }
    }

    @Test(arguments: [
        ("plain", "`plain`"), ("", ""), ("a`b", "`` a`b ``"), ("``", "``` `` ```"), ("`", "`` ` ``"),
        ("two\nlines", "`two lines`"), ("a|b", "`a|b`"), ("<b>&amp;", "`<b>&amp;`"),
    ])
    func `a code span is closed by its own backticks`(text: String, span: String) {
        #expect(text.markdownCode == span)
        #expect(text.markdownCodeCell == span.replacing("|", with: "\\|"))
    }

    @Test(arguments: [("{}", "```"), ("a ``` b", "````"), ("`````\n```", "``````")])
    func `a fence is longer than any inside`(text: String, fence: String) {
        #expect(text.markdownFence == fence)
    }

    @Test func `a name ends no tag`() {
        #expect("UserDto".markdownHTML == "UserDto")
        #expect("\"><b>|`\n".markdownHTML == "&#34;&#62;&#60;b&#62;&#124;&#96;&#10;")
    }

    @Test func `the text of a link is plain`() {
        #expect("a [b](c) `d` <e>\nf".markdownLinkText == #"a \[b\](c) \`d\` \<e\> f"#)
    }
}

/// The cells of a row as the reader counts them: bars count outside code spans, unless a backslash stands before them.
private func cellsBySpans(_ row: String) -> Int {
    let bytes = Array(row.utf8)
    var bars = 0
    var at = 0
    while at < bytes.count {
        switch bytes[at] {
        case UInt8(ascii: "|"): bars += 1
        case UInt8(ascii: "\\"): at += 1
        case UInt8(ascii: "`"):
            let run = bytes[at...].prefix { $0 == UInt8(ascii: "`") }.count
            var close = at + run
            at += run - 1
            while close < bytes.count {
                let length = bytes[close...].prefix { $0 == UInt8(ascii: "`") }.count
                if length == run {
                    at = close + length - 1
                    break
                }
                close += max(length, 1)
            }
        default: break
        }
        at += 1
    }
    return bars - 1
}

/// The cells of a row as GitHub counts them: every bar counts that has no backslash before it.
private func cellsByBars(_ row: String) -> Int {
    let bytes = Array(row.utf8)
    return bytes.indices.count { bytes[$0] == UInt8(ascii: "|") && ($0 == 0 || bytes[$0 - 1] != UInt8(ascii: "\\")) }
        - 1
}

private func read(_ cell: String) -> String {
    cell.replacing("\\|", with: "|").replacing("<br/>", with: "\n").replacing("<br>", with: "\n")
        .replacing("&#92;", with: "\\").replacing("&#96;", with: "`")
}

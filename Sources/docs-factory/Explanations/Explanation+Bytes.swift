extension Explanation {
    /// What is wrong with a page before any part of it is looked at.
    static let ofBytes = [
        Explanation(
            id: "fenced-page",
            title: "A fence stands around a page",
            meaning:
                "The page was written as if it were a sample of Markdown. It was read without the fence. Nothing is lost.",
            kind: .page,
            before: "```markdown\n# Get it\n\n## Method name\n\n`Client.getIt`\n```\n",
            after: "# Get it\n\n## Method name\n\n`Client.getIt`\n",
            hint: "Take the first line and the last one out of the page."
        ),
        Explanation(
            id: "invalid-utf8",
            title: "Some bytes are not UTF-8",
            meaning: "They were read as replacement characters. Names with such characters will not match the wire.",
            kind: .files,
            before: "A file saved in Latin-1: caf\u{fffd}",
            after: "The same file saved in UTF-8: café",
            hint: "Save the page in UTF-8."
        ),
        Explanation(
            id: "margin",
            title: "Every line of a page starts with a mark or its number",
            meaning: """
                The page was copied out of a quotation, a diff or a listing with numbers. It was read without what stands before \
                its lines. Nothing is lost.
                """,
            kind: .page,
            before: "> # Get it\n>\n> ## Method name\n>\n> `Client.getIt`\n",
            after: "# Get it\n\n## Method name\n\n`Client.getIt`\n",
            hint: "Save the page without the marks."
        ),
        Explanation(
            id: "mojibake",
            title: "Characters were read in another encoding",
            meaning: "UTF-8 was taken for Windows-1252 and written again. The characters were restored.",
            kind: .page,
            before: "# It\u{e2}\u{20ac}\u{2122}s here\n\n## Method name\n\n`Client.getIt`\n",
            after: "# It\u{2019}s here\n\n## Method name\n\n`Client.getIt`\n",
            hint: "Save the page with the characters it should have."
        ),
        Explanation(
            id: "not-text",
            title: "A page is no text",
            meaning: "It has a NUL byte in it, as pictures and archives do. It was passed over.",
            kind: .files,
            before: "docs/logo.md, which is a picture",
            after: "docs/logo.png",
            hint: "Take the file out of the folder of pages, or give it its right ending."
        ),
    ]
}

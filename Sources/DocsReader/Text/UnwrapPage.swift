import DocsSchema

/// Takes away the fence around a page that was pasted, or written by a machine, as a sample of Markdown.
struct UnwrapPage {
    /// The lines inside of the fence; `nil` if none stands around the page.
    func run(_ lines: [Line]) -> ArraySlice<Line>? {
        // The first line tells of nearly all pages that they stand in no fence.
        guard let first = lines.firstIndex(where: { !$0.isBlank }), let length = lines[first].fenceLength,
            lines[first].fenceInfo.key == "markdown" || lines[first].fenceInfo.key == "md",
            let last = lines.lastIndex(where: { !$0.isBlank }), last > first, lines[last].closes(lines[first])
        else { return nil }
        let page = lines[(first + 1)..<last]
        guard let start = page.first(where: { !$0.isBlank }) else { return nil }
        let isPage = start.headingLevel == 1 || start.text.elementsEqual("---".utf8) || start.text.hasPrefix("<!--")
        // A fence that opens nothing closes this one: the page starts with a sample, and ends with other code.
        let fence = page.first { $0.fenceLength ?? 0 >= length }
        return isPage && fence?.fenceInfo.isEmpty != true ? page : nil
    }
}

extension Diagnostic {
    static func fencedPage(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "fenced-page", .note, at: position,
            "a fence stands around the page, as if it were a sample of Markdown; it was read without it")
    }
}

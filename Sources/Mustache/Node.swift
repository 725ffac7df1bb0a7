/// A step of filling a template.
///
/// Sections are jumps in one flat array and not trees: filling is a loop, which no depth of nesting can overflow.
enum Node: Sendable {
    case text(TextLine)
    case variable(Name, isEscaped: Bool)
    /// Jumps to the index `end`, behind its `.sectionEnd`, if the value is false.
    case section(Name, end: Int)
    case sectionEnd
    /// Jumps to the index `end` unless the value is false. It has no `.sectionEnd`, as it adds no context.
    case invertedSection(Name, end: Int)
    case partial(String, offset: Int, PartialPlace)
}

/// Text between tags, up to the end of its line: a line is what a partial's indentation applies to.
struct TextLine: Sendable {
    let text: String
    /// Whether a line feed ends the text.
    let endsLine: Bool
    /// Whether the text is nothing but a line ending, which is not indented: indentation alone is trailing space.
    let isBlank: Bool

    init(_ text: String) {
        self.text = text
        endsLine = text.utf8.last == .lineFeed
        isBlank = text == "\n" || text == "\r\n"
    }
}

/// How the tag of a partial stands in its line.
enum PartialPlace: Sendable {
    /// Among other things, so that the partial is inserted as it is.
    case inline
    /// Alone, so that every line of the partial is indented as the tag was.
    case ownLine(indentation: String)
}

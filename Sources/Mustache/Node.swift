/// A piece of a parsed template.
indirect enum Node {
    case text(String)
    case value(Tag, isEscaped: Bool)
    case section(Tag, isInverted: Bool, [Node])
    /// Every line of the partial starts with the spaces that stood before its tag.
    case partial(Tag, indentation: String)
}

/// The name in a tag and the place of the tag.
struct Tag {
    var name: String
    /// The parts of a name with points; empty for `.`, which is the context itself.
    var path: [String]
    /// The place of the tag in bytes from the start of the template.
    var offset: Int

    init(name: String, offset: Int) {
        self.name = name
        self.offset = offset
        path = name == "." ? [] : name.split(separator: ".").map(String.init)
    }
}

/// A template that is parsed once and can be filled many times, from many threads.
package struct Template: Sendable {
    let source: TemplateSource
    let nodes: [Node]

    /// The name is what errors call the template: its path, as a rule.
    package init(_ source: String, name: String) throws(TemplateError) {
        self.source = TemplateSource(name: name, text: source)
        nodes = try ParseTemplate.run(self.source)
    }

    /// The template filled from a context.
    package func render(
        _ context: some MustacheContext,
        partials: [String: Template] = [:],
        escaping: Escaping = .none,
        unknownKeys: UnknownKeys = .areErrors
    ) throws(TemplateError) -> String {
        try render(.context(context), partials: partials, escaping: escaping, unknownKeys: unknownKeys)
    }

    /// The template filled from a value that need not have keys, such as a list of texts.
    package func render(
        _ value: MustacheValue,
        partials: [String: Template] = [:],
        escaping: Escaping = .none,
        unknownKeys: UnknownKeys = .areErrors
    ) throws(TemplateError) -> String {
        var render = RenderTemplate(
            value, partials: partials, escaping: escaping, unknownKeys: unknownKeys, capacity: 2 * source.bytes.count)
        return try render.run(self)
    }
}

/// What happens to the characters of values.
package enum Escaping: Sendable {
    /// `&`, `<`, `>` and `"` become entities, unless the tag is `{{{x}}}` or `{{&x}}`, as the specification has it.
    case html
    /// Values go out as they are: what Swift or Markdown needs is the business of whoever fills the template.
    case none
}

/// What a key that no context knows means, and a partial that does not exist.
package enum UnknownKeys: Sendable {
    /// Nothing is written, as the specification has it.
    case areEmpty
    /// A mistake in the template, which is thrown.
    case areErrors
}

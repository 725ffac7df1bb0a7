/// Templates by name, parsed once, that can include each other as partials.
package struct TemplateSet {
    /// What happens to characters of values.
    package enum Escaping {
        /// `&`, `<`, `>` and quotes become entities, as the Mustache specification has it.
        case html
        /// Values go out as they are: escaping for the language that is written is the business of whoever fills it.
        case none
    }

    /// What a name that no context knows means.
    package enum UnknownKeys {
        /// Nothing is written, as the Mustache specification has it.
        case areEmpty
        /// A mistake in the template, which is thrown.
        case areErrors
    }

    let sources: [String: String]
    let parsed: [String: [Node]]
    let escaping: Escaping
    let unknownKeys: UnknownKeys

    /// Parses every template, so that a mistake in any of them is found before anything is written.
    package init(
        _ sources: [String: String],
        escaping: Escaping = .none,
        unknownKeys: UnknownKeys = .areErrors
    ) throws(TemplateError) {
        self.sources = sources
        self.escaping = escaping
        self.unknownKeys = unknownKeys
        var parsed: [String: [Node]] = [:]
        for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
            parsed[name] = try ParseTemplate.run(source, name: name)
        }
        self.parsed = parsed
    }

    /// The template called `name`, filled.
    package func render(_ name: String, _ context: some MustacheContext) throws(TemplateError) -> String {
        try render(name, .context(context))
    }

    /// The template called `name`, filled with a value that need not have keys.
    package func render(_ name: String, _ value: MustacheValue) throws(TemplateError) -> String {
        var render = RenderTemplate(templates: self, template: name, contexts: [value])
        guard let nodes = parsed[name] else {
            throw TemplateError(template: name, line: 1, column: 1, message: "there is no template '\(name)'")
        }
        try render.write(nodes)
        return render.output
    }
}

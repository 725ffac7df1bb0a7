/// Templates by name, parsed once, that can include each other as partials.
package struct TemplateSet: Sendable {
    private let templates: [String: Template]
    private let escaping: Escaping
    private let unknownKeys: UnknownKeys

    /// Parses every template, so that a mistake in any of them is found before anything is written.
    package init(
        _ sources: [String: String],
        escaping: Escaping = .none,
        unknownKeys: UnknownKeys = .areErrors
    ) throws(TemplateError) {
        var templates: [String: Template] = [:]
        for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
            templates[name] = try Template(source, name: name)
        }
        self.templates = templates
        self.escaping = escaping
        self.unknownKeys = unknownKeys
    }

    /// The template called `name`, filled from a context.
    package func render(_ name: String, _ context: some MustacheContext) throws(TemplateError) -> String {
        try render(name, .context(context))
    }

    /// The template called `name`, filled from a value that need not have keys.
    package func render(_ name: String, _ value: MustacheValue) throws(TemplateError) -> String {
        guard let template = templates[name] else {
            let message = "there is no template '\(name)'" + NearestName.hint(for: name, among: Array(templates.keys))
            throw TemplateError(template: name, line: 1, column: 1, message: message)
        }
        return try template.render(value, partials: templates, escaping: escaping, unknownKeys: unknownKeys)
    }
}

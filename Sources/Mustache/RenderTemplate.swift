/// Fills the nodes of a template.
struct RenderTemplate {
    /// Partials that include each other deeper than this are an error instead of a stack overflow.
    private static let depthLimit = 60

    let templates: TemplateSet
    /// The template that is being filled, for errors.
    var template: String
    /// Innermost last.
    var contexts: [MustacheValue]
    var output = ""
    private var depth = 0
    /// Partials that were indented, by their indentation and name.
    private var indented: [String: [Node]] = [:]

    init(templates: TemplateSet, template: String, contexts: [MustacheValue]) {
        self.templates = templates
        self.template = template
        self.contexts = contexts
    }

    mutating func write(_ nodes: [Node]) throws(TemplateError) {
        for node in nodes {
            switch node {
            case .text(let text): output += text
            case .value(let tag, let isEscaped): try write(tag, isEscaped: isEscaped)
            case .section(let tag, let isInverted, let nodes): try write(tag, isInverted: isInverted, nodes)
            case .partial(let tag, let indentation): try write(partial: tag, indentation: indentation)
            }
        }
    }

    private mutating func write(_ tag: Tag, isEscaped: Bool) throws(TemplateError) {
        switch try look(up: tag) {
        case .text(let text)?:
            if isEscaped, templates.escaping == .html { output.appendEscaped(text) } else { output += text }
        case .flag(let flag)?: output += flag ? "true" : "false"
        case .list?, .context?:
            guard templates.unknownKeys == .areErrors else { return }
            throw error("'\(tag.name)' is a list or an object and no text", at: tag)
        case nil: break
        }
    }

    private mutating func write(_ tag: Tag, isInverted: Bool, _ nodes: [Node]) throws(TemplateError) {
        let value = try look(up: tag) ?? .flag(false)
        if isInverted || value.isFalse {
            if isInverted == value.isFalse { try write(nodes) }
            return
        }
        guard case .list(let elements) = value else { return try write(nodes, in: value) }
        for element in elements { try write(nodes, in: element) }
    }

    private mutating func write(_ nodes: [Node], in context: MustacheValue) throws(TemplateError) {
        contexts.append(context)
        try write(nodes)
        contexts.removeLast()
    }

    private mutating func write(partial tag: Tag, indentation: String) throws(TemplateError) {
        guard let source = templates.sources[tag.name], let parsed = templates.parsed[tag.name] else {
            guard templates.unknownKeys == .areErrors else { return }
            throw error("there is no template '\(tag.name)'", at: tag)
        }
        guard depth < Self.depthLimit else {
            throw error("partials include each other deeper than \(Self.depthLimit) levels", at: tag)
        }
        var nodes = parsed
        if !indentation.isEmpty {
            let key = indentation + tag.name
            if let known = indented[key] {
                nodes = known
            } else {
                nodes = try ParseTemplate.run(source.indented(by: indentation), name: tag.name)
            }
            indented[key] = nodes
        }
        let outer = template
        template = tag.name
        depth += 1
        try write(nodes)
        depth -= 1
        template = outer
    }

    /// The value of a name; `nil` only where unknown names are empty.
    private func look(up tag: Tag) throws(TemplateError) -> MustacheValue? {
        guard let first = tag.path.first else { return contexts.last }
        var value: MustacheValue?
        for context in contexts.reversed() {
            guard case .context(let context) = context, let found = context.value(for: first) else { continue }
            value = found
            break
        }
        for part in tag.path.dropFirst() {
            guard case .context(let context)? = value else {
                value = nil
                break
            }
            value = context.value(for: part)
        }
        if value == nil, templates.unknownKeys == .areErrors { throw error("unknown key '\(tag.name)'", at: tag) }
        return value
    }

    private func error(_ message: String, at tag: Tag) -> TemplateError {
        TemplateError(template, Array((templates.sources[template] ?? "").utf8), offset: tag.offset, message)
    }
}

extension String {
    fileprivate mutating func appendEscaped(_ text: String) {
        for character in text.unicodeScalars {
            switch character {
            case "&": self += "&amp;"
            case "<": self += "&lt;"
            case ">": self += "&gt;"
            case "\"": self += "&quot;"
            default: unicodeScalars.append(character)
            }
        }
    }

    /// Every line with `indentation` before it, but for what follows the last line break.
    fileprivate func indented(by indentation: String) -> String {
        var text = ""
        for line in split(separator: "\n", omittingEmptySubsequences: false) { text += indentation + line + "\n" }
        text.removeLast()
        if hasSuffix("\n") { text.removeLast(indentation.count) }
        return text
    }
}

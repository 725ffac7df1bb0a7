/// Fills a template by walking over its nodes.
struct RenderTemplate {
    /// Partials may include themselves, as trees need, but not so deep that the stack overflows.
    static let partialLimit = 64

    private let partials: [String: Template]
    private let escaping: Escaping
    private let unknownKeys: UnknownKeys
    private var contexts: ContextStack
    private var output: IndentedText
    private var depth = 0

    /// The capacity is what the output will probably need, in bytes.
    init(
        _ root: MustacheValue, partials: [String: Template], escaping: Escaping, unknownKeys: UnknownKeys, capacity: Int
    ) {
        self.partials = partials
        self.escaping = escaping
        self.unknownKeys = unknownKeys
        contexts = ContextStack(root)
        output = IndentedText(capacity: capacity)
    }

    mutating func run(_ template: Template) throws(TemplateError) -> String {
        try write(template)
        return output.text
    }

    private mutating func write(_ template: Template) throws(TemplateError) {
        var loops: [SectionLoop] = []
        var position = 0
        while position < template.nodes.count {
            switch template.nodes[position] {
            case .text(let line):
                output.append(line)
            case .variable(let name, let isEscaped):
                try write(name, isEscaped: isEscaped, in: template)
            case .section(let name, let end):
                guard let (loop, first) = SectionLoop.enter(try resolve(name, in: template), at: position + 1) else {
                    position = end
                    continue
                }
                loops.append(loop)
                contexts.push(first)
            case .sectionEnd:
                contexts.pop()
                if let next = loops[loops.count - 1].next() {
                    contexts.push(next)
                    position = loops[loops.count - 1].start
                    continue
                }
                loops.removeLast()
            case .invertedSection(let name, let end):
                guard try resolve(name, in: template).isFalse else {
                    position = end
                    continue
                }
            case .partial(let name, let offset, let place):
                try write(partial: name, place, offset: offset, in: template)
            }
            position += 1
        }
    }

    private mutating func write(_ name: Name, isEscaped: Bool, in template: Template) throws(TemplateError) {
        switch try resolve(name, in: template) {
        case .absent: break
        case .flag(let flag): output.append(flag ? "true" : "false")
        case .text(let text): output.append(isEscaped && escaping == .html ? text.escapedForHTML : text)
        case .context: try reportNoText(name, "an object", in: template)
        case .list: try reportNoText(name, "a list", in: template)
        }
    }

    private mutating func write(
        partial name: String, _ place: PartialPlace, offset: Int, in template: Template
    ) throws(TemplateError) {
        guard let partial = partials[name] else {
            guard unknownKeys == .areErrors else { return }
            let hint = NearestName.hint(for: name, among: Array(partials.keys))
            throw template.source.error("unknown partial '\(name)'" + hint, at: offset)
        }
        guard depth < Self.partialLimit else {
            let message = "partials include each other more than \(Self.partialLimit) levels deep"
            throw template.source.error(message, at: offset)
        }
        depth += 1
        let outer = output.enter(place)
        try write(partial)
        output.leave(to: outer)
        depth -= 1
    }

    private func resolve(_ name: Name, in template: Template) throws(TemplateError) -> MustacheValue {
        switch contexts.resolve(name) {
        case .value(let value): return value
        case .unknown(let key):
            guard unknownKeys == .areErrors else { return .absent }
            let place = key == name.text ? "" : " in '\(name.text)'"
            throw template.source.error("unknown key '\(key)'\(place)", at: name.offset)
        }
    }

    /// A list or an object where text belongs is a mistake of the same sort as an unknown key.
    private func reportNoText(_ name: Name, _ kind: String, in template: Template) throws(TemplateError) {
        guard unknownKeys == .areErrors else { return }
        throw template.source.error("'\(name.text)' is \(kind) and not text: open a section with it", at: name.offset)
    }
}

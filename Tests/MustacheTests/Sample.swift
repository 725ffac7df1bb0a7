package import Mustache

/// A context made of a dictionary, which tests can write in one line.
struct Sample: MustacheContext, ExpressibleByDictionaryLiteral {
    var values: [String: MustacheValue]

    init(_ values: [String: MustacheValue]) {
        self.values = values
    }

    init(dictionaryLiteral elements: (String, MustacheValue)...) {
        values = Dictionary(elements) { first, _ in first }
    }

    func value(for key: String) -> MustacheValue? { values[key] }
}

extension MustacheValue {
    /// A context within a context.
    static func of(_ sample: Sample) -> MustacheValue { .context(sample) }
}

extension MustacheValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral {
    package init(stringLiteral value: String) { self = .text(value) }
    package init(booleanLiteral value: Bool) { self = .flag(value) }
    package init(arrayLiteral elements: MustacheValue...) { self = .list(elements) }
}

/// Parses and fills a template called `main` together with its partials.
func render(
    _ source: String,
    _ context: Sample = [:],
    partials: [String: String] = [:],
    escaping: Escaping = .none,
    unknownKeys: UnknownKeys = .areErrors
) throws(TemplateError) -> String {
    var parsed: [String: Template] = [:]
    for (name, source) in partials { parsed[name] = try Template(source, name: name) }
    let template = try Template(source, name: "main")
    return try template.render(context, partials: parsed, escaping: escaping, unknownKeys: unknownKeys)
}

/// What the error says that filling a template throws, or `nil` if it throws none.
func message(
    _ source: String, _ context: Sample = [:], partials: [String: String] = [:]
) -> String? {
    do throws(TemplateError) {
        _ = try render(source, context, partials: partials)
        return nil
    } catch {
        return error.description
    }
}

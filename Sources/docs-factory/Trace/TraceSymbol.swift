import DocsReader
import DocsSchema

/// Tells where a symbol comes from: what the schema holds, and every place that states it.
struct TraceSymbol {
    let schema: Schema
    let statements: [Statement]
    /// The pages by path, to show the lines.
    let pages: [SourcePage]
    let folder: Path

    /// The lines to show; `nil` if nothing has that name.
    func run(_ symbol: String) -> [String]? {
        let found = statements.filter { $0.symbols.contains(symbol) }
        guard !found.isEmpty else { return nil }
        var lines = result(symbol).map { ["\(symbol): \($0)"] } ?? [symbol]
        for statement in found {
            let place = statement.position
            lines.append("\(folder.appending(place.file)):\(place.line):\(place.column): \(statement.says)")
            lines.append("    \(text(at: place))")
            for inference in statement.inferences {
                lines.append("    \(inference.fact.rawValue): by the rule \(inference.rule.rawValue)")
            }
            if let field = field(symbol), let difference = difference(field, statement) {
                lines.append("    \(difference)")
            }
        }
        return lines.map(\.logLine)
    }

    /// Names that could have been meant.
    var symbols: [String] { statements.flatMap(\.symbols) }

    /// What the schema holds in the end.
    private func result(_ symbol: String) -> String? {
        if let field = field(symbol) {
            let inferred = field.inferences.map { "; \($0.fact.rawValue) by the rule \($0.rule.rawValue)" }
            return "\(field.type), \(field.presence.rawValue)" + inferred.joined()
        }
        if let operation = operation(symbol) { return "\(operation.method.rawValue) \(operation.path)" }
        return schema.models.first { $0.name == symbol }.map {
            "\($0.fields.count.of("field")), on \($0.pages.count.of("page"))"
        }
    }

    private func operation(_ symbol: String) -> Operation? {
        schema.operations.first { $0.name == symbol || $0.fullName == symbol }
    }

    private func field(_ symbol: String) -> Field? {
        guard let point = symbol.lastIndex(of: ".") else { return nil }
        let owner = String(symbol[..<point])
        let name = String(symbol[symbol.index(after: point)...])
        let model = operation(owner)?.request ?? owner
        return schema.models.first { $0.name == model }?[field: name]
    }

    /// What of the statement did not win, where pages differ.
    private func difference(_ field: Field, _ statement: Statement) -> String? {
        guard let presence = statement.presence, presence != field.presence else { return nil }
        return "differs: other places make it \(field.presence.rawValue), which counts"
    }

    /// The line of the page, cut to a line of a terminal.
    private func text(at place: SourcePosition) -> String {
        guard let page = pages.first(where: { $0.path == place.file }) else { return "" }
        let lines = page.bytes.split(separator: 0x0a, maxSplits: place.line, omittingEmptySubsequences: false)
        guard lines.indices.contains(place.line - 1) else { return "" }
        let text = String(decoding: lines[place.line - 1], as: UTF8.self).drop { $0.isWhitespace }
        return String(text.count > 110 ? text.prefix(109) + "…" : text)
    }
}

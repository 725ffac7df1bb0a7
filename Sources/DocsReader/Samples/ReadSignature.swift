import DocsSchema

/// Reads a method's signature: `func login(email: String, code: String? = nil)`, `login(String email, int count)`.
///
/// Pages written by hand give types there, and names and meanings in a table.
struct ReadSignature {
    let vocabulary: Vocabulary

    /// A method and its parameters by name.
    struct Signature {
        var method: String
        var parameters: [String: Parameter]
    }

    /// What the signature says of a parameter.
    struct Parameter {
        var type: StatedType
        var presence: Presence
    }

    func run(_ lines: [Line]) -> Signature? {
        let tokens = ScanJavaScript().run(lines.joined)
        guard let open = tokens.firstIndex(where: { $0.isMark("(") }), open > 0, tokens[open - 1].kind == .name,
            tokens[open].partner > open + 1, tokens[open - 1].text.isTypeName
        else { return nil }
        var parameters: [String: Parameter] = [:]
        for piece in tokens[(open + 1)..<tokens[open].partner].split(whereSeparator: { $0.isMark(",") }) {
            guard let (name, parameter) = parameter(piece) else { continue }
            parameters[name] = parameter
        }
        return parameters.isEmpty ? nil : Signature(method: tokens[open - 1].text.string, parameters: parameters)
    }

    private func parameter(_ piece: ArraySlice<Token>) -> (String, Parameter)? {
        let stated = piece.prefix { !$0.isMark("=") }
        let isOptional = stated.count < piece.count || stated.contains { $0.isMark("?") }
        let name: Token?
        let type: Token?
        if let colon = stated.firstIndex(where: { $0.isMark(":") }) {
            name = stated[..<colon].last
            type = stated[(colon + 1)...].first { $0.kind == .name }
        } else {
            name = stated.last
            type = stated.dropLast().last { $0.kind == .name }
        }
        guard let name, name.kind == .name, let type else { return nil }
        return (
            name.text.string,
            Parameter(type: vocabulary.dialect.types[type.text] ?? .empty, presence: isOptional ? .optional : .required)
        )
    }
}

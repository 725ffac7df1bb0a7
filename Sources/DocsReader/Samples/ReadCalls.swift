import DocsSchema

/// Finds the method calls in sample code, those inside functions and arguments included.
struct ReadCalls {
    /// Functions have fewer parameters than this many tokens.
    private static let parametersLimit = 64

    let tokens: [Token]
    private let values: ReadValue

    init(_ code: Text) {
        tokens = ScanJavaScript().run(code)
        values = ReadValue(tokens: tokens)
    }

    /// The calls whose names pages can state, in the order of their first name; what is only passed through, as in
    /// `client.users.list()`, is left out.
    func run() -> [SampleCall] {
        tokens.indices.compactMap(call).filter(\.isNamedInWords)
    }

    /// The names that the code itself introduces: variables, functions, parameters.
    var declaredNames: Set<String> {
        var names: Set<String> = []
        for index in tokens.indices where tokens[index].kind == .name {
            let isDeclared =
                index > 0
                && ["var", "let", "const", "function", "class", "import"].contains(tokens[index - 1].text.string)
            if isDeclared || isParameter(index) { names.insert(tokens[index].text.string) }
        }
        return names
    }

    /// The names that the code gives a value, declared or not, as most languages but JavaScript do.
    var assignedNames: Set<String> {
        var names: Set<String> = []
        for index in tokens.indices.dropLast(2) where tokens[index].kind == .name {
            let sign = tokens[index + 1].isMark(":") ? index + 2 : index + 1
            guard tokens[sign].isMark("="), sign + 1 < tokens.count, !tokens[sign + 1].isMark("=") else { continue }
            names.insert(tokens[index].text.variable)
        }
        return names
    }

    /// The modules that the code takes in: `require("shop")`.
    var modules: Set<String> {
        let places = tokens.indices.dropFirst(2).filter {
            tokens[$0].kind == .string && tokens[$0 - 1].isMark("(") && tokens[$0 - 2].isName("require")
        }
        return Set(places.map { tokens[$0].text.string })
    }

    private func isParameter(_ index: Int) -> Bool {
        if index + 1 < tokens.count, tokens[index + 1].kind == .arrow { return true }
        let before = tokens[..<index].suffix(Self.parametersLimit)
        guard let open = before.lastIndex(where: { $0.isMark("(") }), tokens[open].partner > index,
            tokens[open..<index].allSatisfy({ $0.kind == .name || $0.isMark("(") || $0.isMark(",") })
        else { return false }
        let close = tokens[open].partner
        let isArrow = close + 1 < tokens.count && tokens[close + 1].kind == .arrow
        let isFunction =
            open > 0 && tokens[open - 1].isName("function")
            || open > 1 && tokens[open - 2].isName("function")
        return isArrow || isFunction
    }

    private func call(at start: Int) -> SampleCall? {
        guard tokens[start].kind == .name, start == 0 || !tokens[start - 1].isMark(".") else { return nil }
        var links: [SampleCall.Link] = []
        var at = start + 1
        while at + 2 < tokens.count, tokens[at].isMark("."), tokens[at + 1].kind == .name, tokens[at + 2].isMark(".") {
            at += 2
        }
        while at + 2 < tokens.count, tokens[at].isMark("."), tokens[at + 1].kind == .name, tokens[at + 2].isMark("(") {
            let close = tokens[at + 2].partner
            links.append(.init(name: tokens[at + 1].text.string, arguments: values.arguments(from: at + 3, to: close)))
            at = close + 1
        }
        guard !links.isEmpty else { return nil }
        // PHP's variables have a mark that is no part of their name, and are the ones with arrows behind them.
        let name = tokens[start].text
        let root = tokens[start + 1].text.elementsEqual("->".utf8) ? name.variable : name.string
        return SampleCall(root: root, links: links)
    }
}

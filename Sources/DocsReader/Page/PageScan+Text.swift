import DocsSchema

extension PageScan {
    mutating func readFrontMatter(_ lines: [Line]) {
        for line in lines where line.text.hasPrefix("title:") {
            title = line.text.dropFirst(6).trimmed.resolvingReferences
        }
    }

    mutating func read(_ code: Code) {
        switch section {
        case nil:
            preamble += [code.line] + code.lines + [code.end]
            signature = signature ?? code.lines.call
            nextSignature = nextSignature ?? ReadSignature(vocabulary: vocabulary).run(code.lines)
        case .sampleCode, .sampleResult, .response:
            sample += code.lines
        case .request, .dataStructures:
            caption += [code.line] + code.lines + [code.end]
        case .http:
            for line in code.lines { if let http = line.text.httpLine { state(http: http, at: line) } }
        case .method:
            break
        }
    }

    mutating func read(_ lines: [Line]) {
        for line in lines {
            if statesTypes, let type = typeLabel(line.text) {
                state(type: type)
            } else if section == .request, let body = line.text.value(after: vocabulary.dialect.bodyLabels),
                body.isFieldName
            {
                facts.operations[operation(at: line)].bodyParameter = body.string
            } else if let method = line.text.methodName, section == .method || line.text.isMarkedAsName {
                state(method: method, at: line)
            } else if section == .response, !hasResponseType, let type = line.text.lastLink {
                state(type: type)
            } else if section == .http, let http = line.text.httpLine {
                state(http: http, at: line)
            } else {
                keep(line)
            }
        }
    }

    mutating func keep(_ line: Line) {
        if line.text.hasPrefix("!!!include(") {
            diagnostics.report(.include(line.text, at: position(line)))
            return
        }
        switch section {
        case nil: preamble.append(line)
        case .sampleCode, .sampleResult: sample.append(line)
        case .request, .response, .dataStructures: if line.text.isCaption { caption.append(line) }
        case .method, .http: break
        }
    }

    private mutating func state(method: (client: String, name: String), at line: Line) {
        if section == nil, facts.operations.last?.hasRequest == true { startOperation(at: line) }
        let index = operation(at: line)
        guard facts.operations[index].name.map({ $0.rule == .sampleCode }) ?? true else { return }
        facts.operations[index].client = Stated(value: method.client)
        facts.operations[index].name = Stated(value: method.name)
        facts.operations[index].position = position(line)
    }

    /// The first method and path under a title count.
    private mutating func state(http: (method: HTTPMethod, path: String), at line: Line) {
        startOperation(at: line)
        let index = facts.operations.count - 1
        guard facts.operations[index].method == nil else { return }
        facts.operations[index].method = http.method
        facts.operations[index].path = http.path
    }

    private mutating func state(type: Text) {
        guard let stated = reference(type), let index = facts.operations.indices.last else { return }
        if section == .request, type.isTypeName, !hasTable {
            facts.operations[index].requestName = type.string
        } else {
            section = .response
            parts.insert(.response)
            facts.operations[index].responseType = facts.operations[index].responseType ?? stated
        }
    }

    private var hasResponseType: Bool { facts.operations.last?.responseType != nil }

    /// The type that a line such as ``Type: `X` `` states.
    func typeLabel(_ line: Text) -> Text? { line.value(after: vocabulary.dialect.typeLabels) }

    func reference(_ type: Text) -> TypeReference? { ReadType(vocabulary: vocabulary).run(type).reference }

    /// Whether a line may state a type in the section.
    private var statesTypes: Bool { section != nil && section != .sampleCode && section != .sampleResult }
}

extension Text {
    /// Whether the line is a code span or a quotation, as a method stands in without a heading.
    ///
    /// A call with arguments is one of anything.
    fileprivate var isMarkedAsName: Bool {
        (first == UInt8(ascii: "`") || first == UInt8(ascii: ">")) && (!contains("(") || contains("()"))
    }

    /// Whether the line describes what follows, and is neither a tag or a directive of the vendor's site nor a piece of a
    /// sample that lost its fence.
    fileprivate var isCaption: Bool {
        guard let first, !withoutTags.isEmpty else { return false }
        return ![UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}")].contains(first) && !hasPrefix(":::")
    }

    /// The last link in a line such as `Promise<[Response](#Response)<[State](#State)>>`: the result of a call.
    fileprivate var lastLink: Text? {
        var last: Text?
        var at = startIndex
        while let mark = range(of: "](#", from: at) {
            last = self[mark.upperBound...].prefix(while: \.isWord)
            at = mark.upperBound
        }
        return last
    }
}

extension Diagnostic {
    fileprivate static func include(_ text: Text, at position: SourcePosition) -> Diagnostic {
        let path = text.drop { $0 != UInt8(ascii: "(") }.dropFirst().prefix { $0 != UInt8(ascii: ")") }
        return Diagnostic(
            id: "include", .note, at: position, "'\(path.string)' is included here by the vendor's site; it is not read"
        )
    }
}

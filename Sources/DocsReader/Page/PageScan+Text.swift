import DocsSchema

extension PageScan {
    mutating func readFrontMatter(_ lines: [Line]) {
        for line in lines where line.text.hasPrefix("title:") {
            let text = line.text.dropFirst(6).trimmed
            title = (text.leadingQuote?.text ?? text).resolvingReferences
        }
    }

    mutating func read(_ code: Code) {
        if statesHTTP, let request = RawRequest(code) { note(request) }
        switch section {
        case nil:
            preamble.lines += [code.line] + code.lines + [code.end]
            preamble.call = preamble.call ?? code.lines.calls.first
            preamble.signature = preamble.signature ?? ReadSignature(vocabulary: vocabulary).run(code.lines)
        case .sampleCode:
            sample.lines += code.lines
        case .sampleResult, .response:
            if !stateType(of: code) { addSample(code) }
        case .request, .dataStructures:
            noteRequest(in: code)
            caption += [code.line] + code.lines + [code.end]
        case .http:
            if let request = RawRequest(code) { return state(request) }
            for line in code.lines { if let http = HTTPLine(line.text) { state(http: http, at: line) } }
        case .aside:
            break
        case .method:
            for line in code.lines {
                noteHTTP(of: line)
                if let method = line.text.statedMethod { state(method: method, at: line) }
            }
        }
    }

    mutating func read(_ lines: [Line], above rest: ArraySlice<Block>) {
        let hasOneQuotation = lines.count { $0.text.first == UInt8(ascii: ">") } == 1
        for line in lines {
            defer { lineAbove = line }
            let isAlone = lines.count == 1 || hasOneQuotation && line.text.first == UInt8(ascii: ">")
            if statesTypes, let type = typeLabel(line.text), statesType(type, at: line) {
                state(type: type, at: line, above: rest, isAside: isDoubtful(type, at: line))
            } else if section == .request, let body = line.text.value(after: vocabulary.dialect.bodyLabels),
                body.isFieldName
            {
                facts.operations[operation(at: line)].bodyParameter = body.string
            } else if let method = section == .method
                ? line.text.statedMethod : isAlone ? line.text.markedMethod : nil
            {
                state(method: method, at: line)
            } else if section == .response, facts.operations.last?.responseType == nil,
                let type = line.text.lastLink ?? line.text.innermostType
            {
                state(type: type, at: line, above: rest, isAside: true)
            } else if section == .http,
                let http = HTTPLine(line.text) ?? HTTPLine(labelled: line.text, vocabulary)
            {
                state(http: http, at: line)
            } else {
                noteHTTP(of: line, below: lineAbove, isAlone: lines.count == 1)
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
        case nil: preamble.lines.append(line)
        case .sampleCode, .sampleResult: sample.lines.append(line)
        case .request, .response, .dataStructures: if line.text.isCaption { caption.append(line) }
        case .method, .http, .aside: break
        }
    }
}

extension Text {
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
            let words = self[at..<mark.lowerBound].drop { $0 != UInt8(ascii: "[") }
            last = self[mark.upperBound...].linkName.nameOfTarget(ofLink: words)
            at = mark.upperBound
        }
        return last
    }

    /// The innermost type of a line that is one made of others, as `Promise<Response<State[]>>`: the result of a call.
    fileprivate var innermostType: Text? {
        let type = withoutLineMark.undecoratedName
        let last = type.drop(while: \.isWord).hasPrefix("<") ? type.split(separator: UInt8(ascii: "<")).last : nil
        guard let last, last.last == UInt8(ascii: ">") else { return nil }
        let inner = last.prefix { $0 != UInt8(ascii: ">") }
        let name = inner.hasSuffix("[]") ? inner.dropLast(2) : inner
        guard last[inner.endIndex...].allSatisfy({ $0 == UInt8(ascii: ">") }) else { return nil }
        return name.isTypeName && type.prefix(while: \.isWord).isTypeName ? inner : nil
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

import DocsSchema

/// What lines outside of tables state of an operation: its method, its HTTP method and path, its types.
extension PageScan {
    /// The first method under a title counts, unless the heading of another one stands behind its request.
    mutating func state(method: (client: String?, name: String), at line: Line) {
        if section == nil, facts.operations.last?.hasRequest == true { startOperation(at: line) }
        var index = operation(at: line)
        if facts.operations[index].isNameAside, section == .method {
            facts.operations[index].name = nil
        }
        if let stated = facts.operations[index].name, stated.rule == nil {
            guard section == .method, facts.operations[index].hasRequest, method.client != nil,
                stated.value.lowercased() != method.name.lowercased()
            else { return }
            addOperation(at: line)
            parts = [.method]
            index += 1
        }
        if let client = method.client { facts.operations[index].client = Stated(value: client) }
        facts.operations[index].name = Stated(value: method.name)
        facts.operations[index].isNameAside = section != .method
        facts.operations[index].position = position(line)
    }

    /// Notes what a line says of HTTP outside of the part for it, before the response. It counts where the page has no
    /// such part.
    mutating func noteHTTP(of line: Line, below above: Line? = nil, isAlone: Bool = false) {
        guard statesHTTP else { return }
        let whole = section == .method ? HTTPLine(whole: line.text.withoutTags) : nil
        let http = whole ?? HTTPLine(line.text, below: above?.text, isAlone: isAlone, vocabulary)
        if let http { note(http, of: line) }
    }

    /// Whether lines may state the HTTP method and path where no part of the page is theirs.
    var statesHTTP: Bool { section == nil || section == .method || section == .request }

    /// Notes what an operation's page says of HTTP outside of the part for it.
    mutating func note(_ noted: HTTPLine, of line: Line) {
        if section == nil {
            preamble.http = (preamble.http?.stated.merged(noted) ?? noted, preamble.http?.line ?? line)
        } else {
            let index = operation(at: line)
            facts.operations[index].notedHTTP = facts.operations[index].notedHTTP?.merged(noted) ?? noted
        }
    }

    mutating func state(http: HTTPLine, at line: Line) {
        startOperation(at: line)
        facts.operations[facts.operations.count - 1].state(http)
    }

    /// A type in the request is that of the body; one behind the response's table is that of another table.
    mutating func state(type: Text, at line: Line, above rest: ArraySlice<Block>, isAside: Bool = false) {
        guard let stated = reference(type) else { return }
        // Pages may say what comes back before they name the method.
        if section == .response, facts.operations.isEmpty { startOperation(at: line) }
        guard let index = facts.operations.indices.last else { return }
        if isFreeForm, let name = stated.modelName { awaited.insert(name) }
        if section == .request, type.isTypeName, !hasTable {
            facts.operations[index].requestName = type.string
        } else if section == .response, facts.operations[index].isTypeAside, !isAside {
            facts.operations[index].responseType = stated
            facts.operations[index].isTypeAside = false
        } else if section == .response, hasTable, let known = facts.operations[index].responseType, known != stated,
            case .model(let name) = stated, columnsBelow(rest) != nil
        {
            startModel(name, at: line)
        } else {
            if section != .response {
                hasTable = false
                plainHeading = nil
            }
            if facts.operations[index].responseType == nil { facts.operations[index].isTypeAside = isAside }
            section = .response
            parts.insert(.response)
            facts.operations[index].responseType = facts.operations[index].responseType ?? stated
        }
    }

    /// Takes the type that stands below a heading as it may behind a label: `### Return type`, `[**Pet**](Pet.md)`.
    mutating func stateType(below heading: Heading, _ rest: ArraySlice<Block>) {
        guard isFreeForm, let index = facts.operations.indices.last, facts.operations[index].responseType == nil,
            case .paragraph(let lines)? = rest.first, lines.count == 1, lines[0].text.count < 400,
            vocabulary.dialect.typeLabels.contains(heading.text.undecoratedName.key)
        else { return }
        facts.operations[index].likelyResponse = typeOfResponse(in: lines[0].text)
    }

    /// The type that stands where a cell of one would.
    func typeOfResponse(in cell: Text) -> TypeReference? {
        ReadField(vocabulary: vocabulary, columns: .response, hasValues: false).type(cell, hasFlag: true).reference
    }

    /// Takes code that says which values come back, `boolean : true / false`, for their type; `false` if it is other code.
    mutating func stateType(of code: Code) -> Bool {
        guard section == .response, !hasTable, let line = code.onlyLine?.text, let colon = line.colon,
            let type = vocabulary.dialect.types[line[..<colon]]?.reference, let index = facts.operations.indices.last
        else { return false }
        facts.operations[index].responseType = facts.operations[index].responseType ?? type
        return true
    }

    /// Whether a line may state a type where it stands: anywhere in the response, elsewhere only a data structure's.
    mutating func statesType(_ type: Text, at line: Line) -> Bool {
        guard section != .response else { return true }
        guard let name = reference(type)?.modelName else { return false }
        let first = name.utf8.first { $0 != UInt8(ascii: "_") }
        let isWord = section == .request && first?.isUppercase == true && name.uppercased() != name
        return isWord && !line.isItem || !isDoubtful(type, at: line)
    }

    /// Whether what a line states may be a remark on something else, which another line of the response counts against:
    /// it is an item of a list, or no name of a type.
    mutating func isDoubtful(_ type: Text, at line: Line) -> Bool {
        if line.isItem { return true }
        guard let name = reference(type)?.modelName else { return false }
        return !name.looksLikeType && !links.contains(name)
    }

    /// The type that a line such as ``Type: `X` `` states, whatever stands behind it, and whether or not it comes later.
    func typeLabel(_ line: Text) -> Text? {
        guard let value = line.value(after: vocabulary.dialect.typeLabels) else { return nil }
        let isCode = value.first == UInt8(ascii: "`")
        let type = isCode ? value[..<value.endOfCodeSpan(at: value.startIndex)].withoutCodeMarks : value
        return type.hasPrefix("Promise<") && type.hasSuffix(">") ? type.dropFirst(8).dropLast().trimmed : type
    }

    func reference(_ type: Text) -> TypeReference? { ReadType(vocabulary: vocabulary).run(type).reference }

    /// Whether a line may state a type in the section.
    var statesTypes: Bool { section != nil && section != .sampleCode && section != .sampleResult }
}

extension Line {
    /// Whether the line is an item of a list, or a quotation.
    fileprivate var isItem: Bool { text.withoutLineMark.count < text.count }
}

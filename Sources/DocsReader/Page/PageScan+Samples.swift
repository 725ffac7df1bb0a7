import DocsSchema

extension PageScan {
    /// Adds a block to the sample result.
    mutating func addSample(_ code: Code) {
        if !sample.add(code.lines) { diagnostics.report(.secondSample(at: position(code.line))) }
    }

    /// Notes the object that a hand-written page shows in place of a table of the request, or above it; what declares one
    /// instead, as `interface User {` does, is passed over.
    mutating func noteRequest(in code: Code) {
        guard isFreeForm, section == .request, !hasTable, isOfHTTP else { return }
        guard let members = ReadSampleResult().run(code.lines)?.whole?.members else {
            if code.lines.first(where: { !$0.isBlank })?.text.startsDeclaration == true { passOver(code.line) }
            return
        }
        let index = operation(at: code.line)
        guard facts.operations[index].requestSample == nil else { return }
        facts.operations[index].requestSample = BodySample(members: members, position: position(code.line))
    }

    /// Whether the page states how the operation is called over HTTP, and so does not speak of a function of an SDK.
    var isOfHTTP: Bool {
        guard isInOperation, let last = facts.operations.last else { return preamble.http != nil }
        return last.notedHTTP != nil || last.path != nil
    }

    /// Takes the facts out of the sample that ends here.
    mutating func endSample() {
        defer { sample = OpenSample() }
        guard !sample.lines.isEmpty, let index = facts.operations.indices.last else { return }
        switch section {
        case .sampleCode:
            if !facts.operations[index].isListed, let call = call(of: facts.operations[index]) {
                state(call: call, of: index)
            }
        case .sampleResult, .response:
            if facts.operations[index].sampleResult == nil { readResult(of: index) }
        default:
            break
        }
    }

    /// The sample's call of the method that the page names; if it names none, the one nearest to the file's name, or the
    /// first.
    ///
    /// What a sample of another operation calls, too, only comes before the call that is meant, unless there is no other.
    private mutating func call(of operation: OperationFacts) -> ClientCall? {
        let calls = sample.lines.calls
        if operation.isNamed, let name = operation.name?.value.lowercased() {
            return calls.first { $0.method.lowercased() == name }
        }
        let number = facts.operations.count
        let own = calls.filter { callers[$0.method, default: number] == number }
        for call in own { callers[call.method] = number }
        let names = (own.isEmpty ? calls : own).map(\.method.lowerCamelCased)
        guard let name = names.nearest(to: page.fileStem.lowerCamelCased) ?? names.first else { return nil }
        return calls.first { $0.method.lowerCamelCased == name }
    }

    private mutating func readResult(of index: Int) {
        switch ReadSampleResult().run(sample.lines) {
        case .value(let value):
            facts.operations[index].sampleResult = value
            if isFreeForm, isOfHTTP, let members = value.members {
                facts.operations[index].responseSample = BodySample(
                    members: members, position: position(sample.lines[0]))
            }
        case .repaired(let value):
            facts.operations[index].sampleResult = value
            diagnostics.report(.repairedSample(at: position(sample.lines[0])))
        case .code(let value):
            facts.operations[index].sampleResult = value
            diagnostics.report(.sampleOfCode(at: position(sample.lines[0])))
        case .unreadable: diagnostics.report(.unreadableSample(at: position(sample.lines[0])))
        case nil: break
        }
    }

    /// The sample's client counts even against the stated one: samples were run, headings were copied.
    private mutating func state(call: ClientCall, of index: Int) {
        if facts.operations[index].sampleArguments.isEmpty {
            facts.operations[index].sampleArguments = call.arguments
        }
        let stated = facts.operations[index].client
        if let stated, stated.value != call.client {
            diagnostics.report(.clientsDiffer(at: facts.operations[index].position, stated.value, call.client))
        }
        if stated?.value != call.client {
            facts.operations[index].client = Stated(value: call.client, rule: .sampleCode)
        }
        if facts.operations[index].isNamed == false {
            facts.operations[index].name = Stated(value: call.method, rule: .sampleCode)
        }
    }
}

extension Text {
    /// Whether code that starts so spells out an object or its type.
    fileprivate var startsDeclaration: Bool {
        first == UInt8(ascii: "{") || last == UInt8(ascii: "{") && !contains("(")
    }
}

extension Diagnostic {
    fileprivate static func secondSample(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "second-sample", .note, at: position,
            "sample result stands behind another one; only the first is read")
    }

    fileprivate static func repairedSample(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "sample-cut", .note, at: position,
            "end of the sample result is lost; what was open there was closed")
    }

    fileprivate static func sampleOfCode(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "sample-of-code", .note, at: position,
            "sample result is no JSON; it was read as JavaScript, without what that computes or leaves out")
    }

    fileprivate static func unreadableSample(at position: SourcePosition) -> Diagnostic {
        Diagnostic(
            id: "sample-unreadable", .warning, at: position,
            "sample result is no JSON; it was passed over")
    }

    fileprivate static func clientsDiffer(
        at position: SourcePosition,
        _ stated: String,
        _ called: String
    ) -> Diagnostic {
        Diagnostic(
            id: "clients-differ", .note, at: position,
            "client \(called) is what the sample calls, the page says \(stated); the sample counts")
    }
}

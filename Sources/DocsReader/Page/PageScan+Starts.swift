import DocsSchema

/// Where operations and data structures start.
extension PageScan {
    /// The operation that is being read; made if the page goes on without saying that one starts.
    mutating func operation(at line: Line) -> Int {
        if facts.operations.isEmpty { startOperation(at: line) }
        return facts.operations.count - 1
    }

    /// A method or request section after a whole operation starts a second operation, unless the page repeats itself.
    mutating func startOperation(at line: Line) {
        if let last = facts.operations.last, !last.isWhole, !last.hasRequest || last.title == title {
            preamble = []
            signature = nil
            return
        }
        addOperation(at: line)
    }

    mutating func addOperation(at line: Line) {
        var operation = OperationFacts(
            position: position(line), title: title, description: preamble.prose(vocabulary))
        operation.client = signature.map { Stated(value: $0.client, rule: .sampleCode) }
        operation.name = (signature?.method ?? nextSignature?.method).map { Stated(value: $0, rule: .sampleCode) }
        operation.notedHTTP = http
        signatureParameters = nextSignature?.parameters ?? [:]
        nextSignature = nil
        facts.operations.append(operation)
        parameters = []
        preamble = []
        signature = nil
        http = nil
        lineOfHTTP = nil
    }

    /// Ends an operation, of which a method and path may be all that the page says.
    mutating func endOperation() {
        if let http, http.isWhole, let line = lineOfHTTP { addOperation(at: line) }
        if let last = facts.operations.indices.last { facts.operations[last].isWhole = true }
    }

    /// The operation that a row of the request belongs to: one that lost its title if a request that stands again
    /// behind the sample code starts with a parameter that the first lacks.
    mutating func operation(ofParameter name: String, at line: Line) -> Int {
        if isRequestRepeated, !parameters.isEmpty, !parameters.contains(name), let last = facts.operations.last {
            addOperation(at: line)
            facts.operations[facts.operations.count - 1].hasRequest = true
            facts.operations[facts.operations.count - 1].isPadded = last.isPadded
            parts = [.request]
        }
        isRequestRepeated = false
        parameters.insert(name)
        return facts.operations.count - 1
    }

    /// Starts a data structure; one without a name starts with its table.
    @discardableResult
    mutating func startModel(_ name: String?, at line: Line) -> Int {
        let index = facts.models.count
        facts.models.append(ModelFacts(name: name, position: position(line), hasTable: name == nil))
        model = index
        return index
    }

    /// Ends whatever is open, for a new title.
    mutating func restart(title: String) {
        endSample()
        self.title = title
        section = nil
        isBeforeRequest = false
        isOfResponse = false
        isPassedOver = false
        parts = []
        preamble = []
        signature = nil
        nextSignature = nil
        http = nil
        lineOfHTTP = nil
        model = nil
    }
}

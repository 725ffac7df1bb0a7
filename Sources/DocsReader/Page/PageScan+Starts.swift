import DocsSchema

/// Where operations and data structures start.
extension PageScan {
    /// Whether an operation is being read: there is one, and the title of another has not come yet.
    var isInOperation: Bool { facts.operations.last?.isEnded == false }

    /// The operation that is being read; made if the page goes on without saying that one starts.
    mutating func operation(at line: Line) -> Int {
        if !isInOperation { startOperation(at: line) }
        return facts.operations.count - 1
    }

    /// A method or request section behind that of an operation starts a second operation, unless the page repeats
    /// itself.
    mutating func startOperation(at line: Line) {
        if let last = facts.operations.indices.last, !facts.operations[last].isEnded,
            facts.operations[last].title == title || !facts.operations[last].hasRequest && !hasResponse(last)
        {
            preamble.lines = []
            preamble.call = nil
            return
        }
        addOperation(at: line)
    }

    mutating func addOperation(at line: Line) {
        // Below the heading of a listed method stands its signature in a quotation.
        let isListed = preamble.listedName != nil
        let description = isListed ? preamble.lines.filter { $0.text.first != UInt8(ascii: ">") } : preamble.lines
        var operation = OperationFacts(
            position: position(line), title: title, description: description.prose(vocabulary))
        operation.ownTitle = facts.operations.isEmpty ? ownTitle : nil
        operation.client = preamble.call.map { Stated(value: $0.client, rule: .sampleCode) }
        operation.name =
            preamble.listedName.map { Stated(value: $0) }
            ?? (preamble.call?.method ?? preamble.signature?.method).map { Stated(value: $0, rule: .sampleCode) }
        operation.isListed = isListed
        operation.notedHTTP = preamble.http?.stated
        operation.requestSample = preamble.body
        signatureParameters = preamble.signature?.parameters ?? [:]
        retitleFirst()
        facts.operations.append(operation)
        parameters = []
        preamble = Preamble()
    }

    /// Starts the operation that a title stands above.
    mutating func startOperation(titled title: Text, at line: Line?) {
        end()
        if let last = facts.operations.indices.last { facts.operations[last].isEnded = true }
        restart(title: title.withoutMarkup.trimmed.withoutBold.resolvingReferences)
        isInterrupted = true
        if let line, let http = HTTPLine(heading: title) { note(http, of: line) }
    }

    /// Starts an operation that a list at the top of the page has, at its heading.
    mutating func startOperation(_ listed: FindListedMethods.Method, at heading: Heading) {
        startOperation(titled: Text(listed.name.utf8), at: nil)
        titleLevel = heading.level
        preamble.http = (listed.http, heading.line)
        preamble.listedName = listed.name
    }

    /// Ends what is read.
    mutating func end() {
        tellUnread()
        endSample()
        addStated()
    }

    /// Adds the operation of which a method and a path may be all that the page says.
    mutating func addStated() {
        if isFreeForm, let http = preamble.http, http.stated.isWhole { addOperation(at: http.line) }
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
        if let name { awaited.remove(name) }
        return index
    }

    /// Ends whatever is open, for a new title.
    mutating func restart(title: String) {
        endPart()
        self.title = title
        section = nil
        parts = []
        preamble = Preamble()
        model = nil
    }

    /// Forgets what holds for the part of the page that ends here.
    mutating func endPart() {
        endSample()
        plainHeading = nil
        caption = []
        hasTable = false
        isBeforeRequest = false
        isOfResponse = false
        isPassedOver = false
    }
}

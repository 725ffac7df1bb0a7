import DocsSchema

/// An operation as its page states it.
struct OperationFacts: Sendable {
    var position: SourcePosition
    var title = ""
    var description = ""
    /// What it is called if the page turns out to be about several, whose titles are headings below the page's.
    var ownTitle: OwnTitle?
    var client: Stated<String>?
    var name: Stated<String>?
    var method: HTTPMethod?
    var path: String?
    /// The parameters behind the path.
    var query: [QueryParameter] = []
    /// Whether the page has a part for the method and path, readable or not.
    var hasHTTP = false
    /// What lines outside of that part say of them.
    var notedHTTP: HTTPLine?
    var requestName: String?
    var request: [FieldFacts] = []
    /// What a sample of the request shows where no table is known yet, and its place.
    var requestSample: BodySample?
    /// What stands above the table of the request.
    var requestDescription = ""
    /// Whether the parameters are written as the factory writes a query; `nil` if the page does not tell.
    var isQuery: Bool?
    /// Whether the type of the response stands in a link of prose, so that a line that states one counts against it.
    var isTypeAside = false
    /// Whether the method stands in a line outside of the part for it, which counts against that line.
    var isNameAside = false
    /// What comes back; a data structure's name may be that of an enum until all pages are known.
    var responseType: TypeReference?
    var response: [FieldFacts] = []
    /// What a table of statuses or a line below a heading says comes back, which counts if nothing else says so and a page
    /// defines it.
    var likelyResponse: TypeReference?
    /// What stands above the table of the response.
    var responseDescription = ""
    /// Whether the response stands beside the operation's own heading, and so is that of all operations above.
    var sharesResponse = false
    var sampleResult: JSON?
    /// The same on a hand-written page that states HTTP, where it tells what comes back if nothing else does.
    var responseSample: BodySample?
    /// What the sample's call passes by name, with those values that its code spells out.
    var sampleArguments: [(name: String, value: JSON?)] = []
    /// The parameters that the request's table says the place of.
    var places: [(field: FieldFacts, place: ParameterPlace)] = []
    /// Whether the page has a part for the request, empty or not.
    var hasRequest = false
    /// Whether a list at the top of the page has its name, method and path; only tools write such.
    var isListed = false
    /// Whether the title of another operation stands behind it, so that nothing more comes to it.
    var isEnded = false
    /// The parameter that is the whole body, where calls pass an object of any shape.
    var bodyParameter: String?
    /// Whether the operation is known by its sample calls alone, which say nothing of HTTP.
    var isSampleCall = false
    /// The row of the request table inside which the page ends, if it does.
    var cutRow: SourcePosition?
    /// Whether a formatter padded the cells of the request table, and so removed the space before a query's rows, or
    /// indented all of it.
    var isPadded = false
    /// Whether rows of the request have the spaces that the factory writes behind a description.
    var hasSpaces = false

    /// Whether the page names the method in words; a name in sample code alone is not enough without any table.
    var isNamed: Bool { name.map { $0.rule == nil } ?? false }
    var hasResponse: Bool { responseType != nil || !response.isEmpty }
    var hasMethodAndPath: Bool { method != nil && path != nil }

    /// Takes a method and a path for its own; the first that are stated count.
    mutating func state(_ http: HTTPLine) {
        method = method ?? http.method
        if path == nil { (path, query) = (http.path, http.query) }
    }
}

/// A fact, and how it was found.
struct Stated<Value: Hashable & Sendable>: Hashable, Sendable {
    var value: Value
    /// `nil` if the page says it in so many words.
    var rule: Rule?
}

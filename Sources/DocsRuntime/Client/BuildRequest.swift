import Foundation

/// Turns the value a caller gives an operation into the HTTP request that says it.
struct BuildRequest {
    var baseURL: URL
    var headers: HTTPHeaders

    /// The request of one call.
    ///
    /// - Throws: ``APIError/invalidRequest(reason:)``.
    func run(_ operation: APIOperation, _ value: (any Encodable & Sendable)?) throws(APIError) -> HTTPRequest {
        if let name = headers.firstInvalidName {
            throw .invalidHeader(name)
        }
        var body = try Self.encode(value)
        let template = PathTemplate(text: operation.path)
        guard operation.method.sendsQuery || template.hasNames || operation.body != nil else {
            var none: [String: JSONValue] = [:]
            return try request(operation.method, path: template.fill(&none), query: nil, body: body)
        }
        var values = try Self.object(body)
        let path = try template.fill(&values)
        if operation.method.sendsQuery {
            return try request(operation.method, path: path, query: queryText(values), body: nil)
        }
        body = try Self.encode(operation.body.map { values[$0] ?? [:] } ?? .object(values))
        return try request(operation.method, path: path, query: nil, body: body)
    }

    /// The values of a request by name.
    ///
    /// - Throws: ``APIError/invalidRequest(reason:)``.
    static func values(of request: any Encodable & Sendable) throws(APIError) -> [String: JSONValue] {
        try object(try encode(request))
    }

    /// JSON of the value; an operation without values sends `{}`, as one does whose values are all absent.
    private static func encode(_ value: (any Encodable & Sendable)?) throws(APIError) -> Data {
        guard let value else { return Data("{}".utf8) }
        do {
            return try JSONEncoder.stable.encode(value)
        } catch {
            throw APIError(encoding: error)
        }
    }

    private static func object(_ body: Data) throws(APIError) -> [String: JSONValue] {
        guard case .object(let values) = try? JSONDecoder().decode(JSONValue.self, from: body) else {
            throw .invalidRequest(reason: "its values have no names, which a path or a query needs")
        }
        return values
    }

    private func request(
        _ method: HTTPMethod, path: String, query: String?, body: Data?
    ) throws(APIError) -> HTTPRequest {
        var sent: HTTPHeaders = ["accept": "application/json"]
        if body != nil {
            sent["content-type"] = "application/json"
        }
        sent.merge(headers)
        return HTTPRequest(method: method, url: try url(path, query), headers: sent, body: body)
    }

    /// The path below the base URL, whose own path and query stay.
    private func url(_ path: String, _ query: String?) throws(APIError) -> URL {
        guard var parts = URLComponents(url: baseURL, resolvingAgainstBaseURL: true),
            ["http", "https"].contains(parts.scheme?.lowercased()), parts.host?.isEmpty == false
        else { throw .invalidRequest(reason: "the base URL is not an http or https address") }
        var prefix = parts.percentEncodedPath[...]
        while prefix.last == "/" { prefix.removeLast() }
        parts.percentEncodedPath = prefix + "/" + path.drop { $0 == "/" }
        let queries = [parts.percentEncodedQuery, query].compactMap(\.self)
        parts.percentEncodedQuery = queries.isEmpty ? nil : queries.joined(separator: "&")
        parts.fragment = nil
        guard let url = parts.url else { throw .invalidRequest(reason: "path \(path) makes no URL") }
        return url
    }
}

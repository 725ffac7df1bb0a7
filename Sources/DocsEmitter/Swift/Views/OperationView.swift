import DocsSchema
import Mustache

/// What the template of a client's operations shows of one.
struct OperationView {
    /// The method of the runtime that makes the call and opens the response.
    enum Call: String {
        case payload
        case acknowledge
        case body
    }

    var operation: Operation
    /// The Swift names of the client and the method, without backticks.
    var client: String
    var name: String
    var doc: [String]
    var call: Call
    /// The type of the request; `nil` when there is nothing to ask for.
    var request: String?
    /// Whether a request can be left out.
    var isRequestOptional: Bool
    /// The type of what comes back; `nil` for nothing.
    var result: String?
    /// What the pages of the operation are lists of; `nil` where it has none.
    var element: String?
    /// Whether the signature names a type of the runtime library.
    var needsRuntime: Bool

    init(_ operation: Operation, name: String, in module: SwiftModule) {
        self.operation = operation
        self.name = name
        client = module.names.clients[operation.client] ?? operation.client
        let parameters = operation.request.flatMap { module.types.models[$0] }
        request = parameters.flatMap { module.names.models[$0.name] }
        isRequestOptional = parameters?.fields.allSatisfy { $0.presence == .optional } ?? true
        let payload = module.schema.payload(of: operation, models: module.types.models)
        switch payload {
        case .enveloped: call = .payload
        case .body: call = .body
        case .acknowledgment: call = .acknowledge
        }
        result = payload.type.map { module.names.text($0) }
        element =
            request == nil
            ? nil
            : module.schema.pagedElement(of: operation, models: module.types.models).map { module.names.text($0) }
        needsRuntime = element != nil || payload.type.map(module.names.needsRuntime) ?? false
        doc = comment(operation, hasRequest: request != nil, isEnveloped: call == .payload, in: module)
    }
}

extension OperationView {
    /// The methods as documentation links to them.
    var symbols: [String] {
        let method = SwiftKeyword.escaped(name)
        guard request != nil else { return ["\(method)()"] }
        return ["\(method)(_:)"] + (element == nil ? [] : ["\(method)(_:limit:)"])
    }
}

private func comment(
    _ operation: Operation, hasRequest: Bool, isEnveloped: Bool, in module: SwiftModule
) -> [String] {
    var comment = DocComment()
    let title = module.docText.run(operation.title)
    let description = module.docText.run(operation.description)
    comment.add(title)
    if description != title { comment.add(description) }
    let address = CodeSpan.of("\(operation.method.rawValue) \(operation.path)")
    comment.add(["\(address), documented in \(CodeSpan.of(operation.page))."])
    var parts: [String] = []
    if hasRequest { parts.append("- Parameter request: The parameters of the operation.") }
    if isEnveloped, let returned = returned(by: operation, in: module) { parts.append("- Returns: \(returned)") }
    parts.append("- Throws: `APIError`.")
    comment.add(parts)
    return comment.lines
}

/// What the page says of the payload, on one line.
private func returned(by operation: Operation, in module: SwiftModule) -> String? {
    guard case .model(let name)? = operation.response, let key = module.schema.envelope.payload else { return nil }
    guard let description = module.types.models[name]?[field: key]?.description, !description.isEmpty else {
        return nil
    }
    return module.docText.run(description).first
}

extension OperationView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "body": .text(operation.body.map(StringLiteral.quoted) ?? "")
        case "call": .text(call.rawValue)
        case "client": .text(StringLiteral.quoted(client))
        case "doc": .lines(doc)
        case "httpMethod": .text(operation.method.rawValue.lowercased())
        case "isRequestOptional": .flag(isRequestOptional)
        case "method": .text(SwiftKeyword.escaped(name))
        case "name": .text(name)
        case "nameLiteral": .text(StringLiteral.quoted(name))
        case "element": .text(element)
        case "page": .text(StringLiteral.quoted(operation.page))
        case "pageLimit": .text(operation.paging.map { StringLiteral.array(of: $0.limit) })
        case "pageList": .text(operation.paging.map { StringLiteral.quoted($0.list) })
        case "pageNumber": .text(operation.paging.map { StringLiteral.array(of: $0.page) })
        case "pageTotal": .text(operation.paging.map { $0.total.map(StringLiteral.quoted) ?? "nil" })
        case "paging": .flag(element != nil)
        case "path": .text(StringLiteral.quoted(operation.path))
        case "request": .text(request)
        case "result": .text(result)
        case "tag": .text(StringLiteral.quoted(operation.tag))
        default: nil
        }
    }
}

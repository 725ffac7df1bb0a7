import DocsSchema
import Mustache

/// What the template of a client shows.
struct ClientView {
    var name: String
    var doc: [String]
    /// The address as a literal; `nil` when the caller has to say it.
    var baseURL: String?
    /// What the API's own headers are called.
    var brand: Brand?
    /// What differs from the runtime's usual envelope: labels and literals. Empty when nothing does.
    var envelope: [EnvelopeArgument]
    /// What every initializer takes beside credentials.
    var settings: [ParameterView]
    /// What the initializer with credentials takes them in; `nil` where the configuration declares none.
    var credentials: CredentialsView?

    /// `topics` are the symbols of the client's methods by tag.
    init(_ client: Client, topics: [(tag: String, symbols: [String])], in module: SwiftModule) {
        name = module.names.clients[client.name] ?? client.name
        let description = module.docText.run(client.description)
        let summary = ["The operations of \(CodeSpan.of(client.name)) in \(CodeSpan.of(module.schema.name))."]
        var comment = DocComment()
        comment.add(description.isEmpty ? summary : description)
        if !topics.isEmpty { comment.add(["## Topics"]) }
        for topic in topics {
            comment.add(["### \(module.docText.run(topic.tag).first ?? "Operations")"])
            comment.add(topic.symbols.map { "- ``\($0)``" })
        }
        doc = comment.lines
        baseURL = client.baseURL.flatMap { isAddress($0) ? StringLiteral.quoted($0) : nil }
        brand = client.brand
        envelope = arguments(module.schema.envelope)
        settings = ParameterView.settings(of: client, hasBaseURL: baseURL != nil)
        credentials = client.authentication.flatMap { CredentialsView($0, hasBrand: client.brand != nil) }
    }
}

/// A part of the envelope and its Swift literal.
struct EnvelopeArgument {
    var label: String
    var value: String
}

/// Whether the runtime can make a URL of the text; anything else would stop the program that uses the client.
private func isAddress(_ text: String) -> Bool {
    let scheme = text.hasPrefix("https://") ? 8 : text.hasPrefix("http://") ? 7 : 0
    guard scheme > 0, text.utf8.allSatisfy({ isHostByte($0) || "/:-_.~".utf8.contains($0) }) else { return false }
    let place = text.dropFirst(scheme).prefix { $0 != "/" }.split(separator: ":", omittingEmptySubsequences: false)
    let port = place.count > 1 ? UInt16(place[1]) : 443
    guard let first = place.first?.utf8.first, isHostByte(first) else { return false }
    return place.count <= 2 && port != nil && !text.dropFirst(scheme + place.joined(separator: ":").count).contains(":")
}

private func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
    default: false
    }
}

private func arguments(_ envelope: Envelope) -> [EnvelopeArgument] {
    guard envelope != .authing else { return [] }
    let keys = [
        ("messageKey", envelope.message), ("codeKey", envelope.code), ("requestIDKey", envelope.requestID),
        ("payloadKey", envelope.payload),
    ]
    var arguments = [
        EnvelopeArgument(label: "statusKey", value: StringLiteral.quoted(envelope.status)),
        EnvelopeArgument(label: "success", value: literal(envelope.success)),
    ]
    arguments += keys.map { label, key in
        EnvelopeArgument(label: label, value: key.map(StringLiteral.quoted) ?? "nil")
    }
    arguments.append(EnvelopeArgument(label: "furtherStepCodes", value: "nil"))
    return arguments
}

/// A JSON scalar as Swift writes a `JSONValue`.
private func literal(_ value: JSON) -> String {
    switch value {
    case .bool(let flag): flag ? "true" : "false"
    case .number(let digits) where Int(digits) != nil || Double(digits)?.isFinite == true: digits
    case .string(let text): StringLiteral.quoted(text)
    default: ".null"
    }
}

extension ClientView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "baseURL": .text(baseURL)
        case "credentials": credentials.map { .context($0) } ?? .absent
        case "doc": .lines(doc)
        case "envelope": .list(envelope)
        case "hasEnvelope": .flag(!envelope.isEmpty)
        case "headerPrefix": .text(brand.map { StringLiteral.quoted($0.headerPrefix) })
        case "name": .text(name)
        case "scheme": .text(brand.map { StringLiteral.quoted($0.scheme) })
        case "settings": .list(settings)
        case "tenantHeader": .text(brand.map { StringLiteral.quoted($0.tenantHeader) })
        default: nil
        }
    }
}

extension EnvelopeArgument: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "label": .text(label)
        case "value": .text(value)
        default: nil
        }
    }
}

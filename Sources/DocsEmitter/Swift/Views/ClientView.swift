import DocsSchema
import Mustache

/// What the template of a client shows.
struct ClientView {
    var name: String
    var doc: [String]
    /// The address as a literal; `nil` when the caller has to say it.
    var baseURL: String?
    /// What differs from the runtime's usual envelope: labels and literals. Empty when nothing does.
    var envelope: [EnvelopeArgument]

    init(_ client: Client, in module: SwiftModule) {
        name = module.names.clients[client.name] ?? client.name
        let description = module.docText.run(client.description)
        let summary = ["The operations of \(CodeSpan.of(client.name)) in \(CodeSpan.of(module.schema.name))."]
        doc = DocComment.of(description.isEmpty ? summary : description)
        baseURL = client.baseURL.flatMap { isAddress($0) ? StringLiteral.quoted($0) : nil }
        envelope = arguments(module.schema.envelope)
    }
}

/// A part of the envelope and its Swift literal.
struct EnvelopeArgument {
    var label: String
    var value: String
    var isLast = false
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
    arguments[arguments.count - 1].isLast = true
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
        case "doc": .lines(doc)
        case "envelope": .list(envelope)
        case "hasEnvelope": .flag(!envelope.isEmpty)
        case "name": .text(name)
        default: nil
        }
    }
}

extension EnvelopeArgument: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "isLast": .flag(isLast)
        case "label": .text(label)
        case "value": .text(value)
        default: nil
        }
    }
}

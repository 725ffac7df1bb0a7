import Foundation

/// A response body behind an envelope, read in one pass: the payload only once the status says success.
enum EnvelopedReply<Payload: Decodable>: Decodable {
    case payload(Payload)
    case failure(body: JSONValue)

    init(from decoder: any Decoder) throws {
        let envelope = decoder.userInfo[.envelope] as? Envelope ?? Envelope()
        let fields = try decoder.container(keyedBy: FieldName.self)
        let status = try fields.decode(JSONValue.self, forKey: FieldName(stringValue: envelope.statusKey))
        guard status == envelope.success else {
            self = .failure(body: try JSONValue(from: decoder))
            return
        }
        if let key = envelope.payloadKey.map(FieldName.init) {
            // Where any value will do, none is one: not every success has something to tell.
            if let null = JSONValue.null as? Payload, !fields.contains(key) {
                self = .payload(null)
            } else {
                self = .payload(try fields.decode(Payload.self, forKey: key))
            }
        } else {
            self = .payload(try Payload(from: decoder))
        }
    }
}

extension JSONDecoder {
    /// A decoder that tells an ``EnvelopedReply`` and a ``ListedPage`` what they look like.
    convenience init(_ envelope: Envelope, _ paging: Paging? = nil) {
        self.init()
        userInfo[.envelope] = envelope
        userInfo[.paging] = paging
    }
}

extension CodingUserInfoKey {
    static let envelope = constant("DocsRuntime.Envelope")
    static let paging = constant("DocsRuntime.Paging")

    private static func constant(_ name: String) -> CodingUserInfoKey {
        guard let key = CodingUserInfoKey(rawValue: name) else { preconditionFailure("A constant key") }
        return key
    }
}

/// Stands for the payload of a reply that has none.
struct NoPayload: Decodable {
    init(from decoder: any Decoder) {}
}

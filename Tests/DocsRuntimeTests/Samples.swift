import DocsRuntime
import Foundation

/// A model in the form generated code has.
struct User: Sendable, Codable, Equatable {
    var userId: String
    var age: Int?
    var kind: Kind?
    var tags: [String]?

    init(userId: String, age: Int? = nil, kind: Kind? = nil, tags: [String]? = nil) {
        self.userId = userId
        self.age = age
        self.kind = kind
        self.tags = tags
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.fields()
        userId = try fields.decode("userId")
        age = try fields.decodeIfPresent("age")
        kind = try fields.decodeIfPresent("kind")
        tags = try fields.decodeIfPresent("tags")
    }

    func encode(to encoder: any Encoder) throws {
        var fields = encoder.fields()
        try fields.encode(userId, "userId")
        try fields.encodeIfPresent(age, "age")
        try fields.encodeIfPresent(kind, "kind")
        try fields.encodeIfPresent(tags, "tags")
    }

    typealias Kind = OpenEnum<KindValues>

    enum KindValues {}
}

extension OpenEnum where Values == User.KindValues {
    static var person: Self { Self(rawValue: "person") }
}

/// A list of users, for errors deep in a body.
struct UserList: Sendable, Decodable {
    var list: [User]

    init(from decoder: any Decoder) throws {
        list = try decoder.fields().decode("list")
    }
}

func operation(_ method: HTTPMethod = .get, _ path: String = "/api/v3/get-user") -> APIOperation {
    APIOperation(
        client: "ManagementClient", name: "getUser", method: method, path: path, tag: "users", page: "users/get-user.md"
    )
}

func decoded<Value: Decodable>(_ json: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(json.utf8))
}

func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

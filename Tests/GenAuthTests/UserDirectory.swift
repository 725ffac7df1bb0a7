import DocsRuntime
import Foundation
import LoopbackServer

/// A server that keeps users, answers as GenAuth does, and asks for the token it gave at sign-in.
///
/// A class because the server's threads share it; the lock guards the users.
final class UserDirectory: Sendable {
    static let token = "token-of-alex"

    private let users = Users()

    func answer(_ request: Request) -> Response {
        let path = request.target.split(separator: "?")[0]
        let body = (try? JSONDecoder().decode(JSONValue.self, from: request.body)) ?? [:]
        switch (request.method, path) {
        case ("POST", "/api/v3/signin"):
            guard body["passwordPayload"]?["password"] == "right" else { return failure(1001, "Wrong password") }
            return success(["access_token": .string(Self.token), "expire_in": 7200, "token_type": "bearer"])
        case _ where request.headers["authorization"] != "Bearer \(Self.token)":
            return failure(2020, "Not signed in", status: 401)
        case ("GET", "/api/v3/get-user"):
            guard let user = users[query("userId", of: request)] else {
                return failure(1639, "No such user", status: 404)
            }
            return success(.object(user))
        case ("POST", "/api/v3/create-user"):
            return success(.object(users.insert(body.objectValue ?? [:])))
        case ("POST", "/api/v3/update-user"):
            guard let id = body["userId"]?.stringValue, let user = users.update(id, with: body.objectValue ?? [:])
            else {
                return failure(1639, "No such user", status: 404)
            }
            return success(.object(user))
        default:
            return .answer(status: 404, headers: [:], body: Data())
        }
    }

    private func success(_ data: JSONValue) -> Response {
        .json(#"{"statusCode":200,"message":"ok","requestId":"r1","data":\#(data)}"#)
    }

    /// The failure as GenAuth sends it: in the body of a response whose HTTP status is 200.
    private func failure(_ code: Int, _ message: String, status: Int = 400) -> Response {
        .json(#"{"statusCode":\#(status),"apiCode":\#(code),"message":"\#(message)","requestId":"r2"}"#)
    }

    private func query(_ name: String, of request: Request) -> String {
        URLComponents(string: request.target)?.queryItems?.first { $0.name == name }?.value ?? ""
    }
}

/// Users by identifier, behind a lock.
private final class Users: @unchecked Sendable {
    private let lock = NSLock()
    private var byID: [String: [String: JSONValue]] = [:]

    subscript(id: String) -> [String: JSONValue]? { lock.withLock { byID[id] } }

    func insert(_ fields: [String: JSONValue]) -> [String: JSONValue] {
        lock.withLock {
            let id = "user\(byID.count + 1)"
            let fixed: [String: JSONValue] = [
                "userId": .string(id), "createdAt": "2026-01-01T00:00:00.000Z", "updatedAt": "2026-01-01T00:00:00.000Z",
                "status": "Activated", "workStatus": "Furloughed", "gender": "U", "emailVerified": false,
                "phoneVerified": false, "userSourceType": "adminCreated",
            ]
            byID[id] = fields.merging(fixed) { given, _ in given }
            return byID[id] ?? [:]
        }
    }

    func update(_ id: String, with fields: [String: JSONValue]) -> [String: JSONValue]? {
        lock.withLock {
            guard let user = byID[id] else { return nil }
            byID[id] = user.merging(fields) { _, new in new }
            return byID[id]
        }
    }
}

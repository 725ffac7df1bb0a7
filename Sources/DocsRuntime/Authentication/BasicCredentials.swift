import Foundation

/// The value of the header `authorization` for a name and a password (RFC 7617).
func basicCredentials(_ user: String, _ password: String) -> String {
    "Basic " + Data("\(user):\(password)".utf8).base64EncodedString()
}

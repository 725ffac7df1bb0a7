import Foundation

/// The text whose signature proves that a request was made by the owner of a key, and is as it was made.
///
/// Method, date and vendor's headers, path, and the values of the query or of the body, as the vendor's SDKs write them.
struct StringToSign {
    let text: String

    init(_ request: HTTPRequest, brand: Brand) {
        let headers = request.headers.filter { $0.name == "date" || $0.name.hasPrefix("x-\(brand.headerPrefix)-") }
        var text = request.method.rawValue + "\n"
        for (name, value) in headers { text += "\(name):\(oneLine(value))\n" }
        let parts = URLComponents(url: request.url, resolvingAgainstBaseURL: true)
        text += parts?.path ?? request.url.path
        let values = request.body.map(JSONMembers.texts) ?? queryValues(parts)
        let pairs = values.map { "\($0.name)=\($0.text)" }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        if !pairs.isEmpty { text += "?" + pairs.joined(separator: "&") }
        self.text = text
    }
}

private func oneLine(_ value: String) -> String {
    String(value.map { $0 == "\t" || $0.isNewline ? " " : $0 }).trimmingCharacters(in: .whitespaces)
}

private func queryValues(_ parts: URLComponents?) -> [(name: String, text: String)] {
    (parts?.queryItems ?? []).map { (name: $0.name, text: $0.value ?? "") }
}

/// What the path of a page tells of its operations.
extension String {
    /// `authentication/profile/update-profile.md` -> `update-profile`.
    var fileStem: String {
        let file = split(separator: "/").last.map(String.init) ?? self
        return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    }

    /// The folder of the page, below the client's folder if there is one: `profile`.
    var tag: String {
        let folders = split(separator: "/").dropLast()
        return folders.last.map(String.init) ?? ""
    }

    /// What a path of HTTP says of its own: `/api/v3/users/{id}` -> `users`, `by`, `id`.
    var wordsOfPath: [String]? {
        let parts = split(separator: "/").drop {
            $0 == "api" || $0.first == "v" && $0.dropFirst().allSatisfy(\.isNumber)
        }
        let words = parts.flatMap { $0.hasPrefix("{") ? ["by", String($0.dropFirst().dropLast())] : [String($0)] }
        return words.isEmpty ? nil : words
    }

    /// The names between braces in a path of HTTP: `id` of `/users/{id}`.
    var namesInBraces: [String] {
        let names = split(separator: "{").dropFirst().compactMap { part in
            part.firstIndex(of: "}").map { String(part[..<$0]) }
        }
        return names.indices
            .filter { Text(names[$0].utf8).isFieldName && !names[..<$0].contains(names[$0]) }
            .map { names[$0] }
    }

    /// The client that the outermost folder stands for: `AuthenticationClient`.
    var clientName: String? {
        guard let folder = split(separator: "/").dropLast().first, folder.utf8.allSatisfy({ $0.isWord || $0 == 0x2d })
        else { return nil }
        return String(folder).lowerCamelCased.upperCamelCased + "Client"
    }

    var withoutClientSuffix: String { hasSuffix("Client") ? String(dropLast(6)) : self }

    /// `parseAccessToken` as `parse-access-token`.
    var kebabCased: String {
        reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
    }
}

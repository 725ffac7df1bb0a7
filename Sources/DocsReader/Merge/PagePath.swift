/// What the path of a page tells of its operations.
extension String {
    /// `authentication/profile/update-profile.md` and `authentication/profile/update-profile/index.md` ->
    /// `update-profile`.
    var fileStem: String {
        let path = pageOfFolder
        let file = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
        return String(file.utf8.lastIndex(of: UInt8(ascii: ".")).map { file[..<$0] } ?? file)
    }

    /// The page that a folder is by the file which sites show for it: `users/create/index.md` as `users/create.md`.
    var pageOfFolder: String {
        guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")),
            let mark = self[slash...].utf8.lastIndex(of: UInt8(ascii: ".")),
            utf8.distance(from: slash, to: mark) < 8,
            ["/index", "/readme", "/page"].contains(self[slash..<mark].lowercased())
        else { return self }
        return String(self[..<slash] + self[mark...])
    }

    /// The folder of the page, below the client's folder if there is one: `profile`.
    var tag: String {
        let folders = utf8.split(separator: UInt8(ascii: "/")).dropLast()
        return folders.last.map { String(Substring($0)) } ?? ""
    }

    /// The client that the outermost folder stands for: `AuthenticationClient`.
    var clientName: String? {
        guard let folder = utf8.split(separator: UInt8(ascii: "/")).dropLast().first,
            folder.allSatisfy({ $0.isWord || $0 == 0x2d })
        else { return nil }
        return String(Substring(folder)).lowerCamelCased.upperCamelCased + "Client"
    }

    var withoutClientSuffix: String { hasSuffix("Client") ? String(dropLast(6)) : self }

    /// `parseAccessToken` as `parse-access-token`.
    var kebabCased: String {
        reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
    }
}

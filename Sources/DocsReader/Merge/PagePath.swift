/// What the path of a page tells of its operations.
extension String {
    /// `authentication/profile/update-profile.md` and `authentication/profile/update-profile/index.md` ->
    /// `update-profile`.
    var fileStem: String {
        let file = pageOfFolder.split(separator: "/").last.map(String.init) ?? self
        return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    }

    /// The page that a folder is by the file which sites show for it: `users/create/index.md` as `users/create.md`.
    var pageOfFolder: String {
        let names = split(separator: "/")
        guard names.count > 1, let file = names.last, let mark = file.lastIndex(of: "."),
            ["index", "readme", "page"].contains(file[..<mark].lowercased())
        else { return self }
        return names.dropLast().joined(separator: "/") + file[mark...]
    }

    /// The folder of the page, below the client's folder if there is one: `profile`.
    var tag: String {
        let folders = split(separator: "/").dropLast()
        return folders.last.map(String.init) ?? ""
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

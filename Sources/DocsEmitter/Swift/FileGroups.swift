import DocsSchema

/// Which file a type belongs to.
///
/// A file for each type would be as easy to find, but a module of many small files takes half as long again to build,
/// as the compiler reads all of them for every few it translates. The group of a type depends on the type alone and
/// on who uses it, so that a new page moves no other type.
struct FileGroups {
    /// A file before it has a name of its own.
    struct Group: Hashable {
        /// The folder below `Swift`, for people: the compiler sees one module.
        var folder: String
        var name: String
    }

    /// The client and tag of requests that belong to one alone, by the model's name.
    private var tags: [String: String] = [:]

    init(_ module: SwiftModule) {
        var shared: Set<String> = []
        for operation in module.schema.operations {
            guard let request = operation.request else { continue }
            let tag = Self.operations(operation, in: module).name
            if tags.updateValue(tag, forKey: request).map({ $0 != tag }) == true { shared.insert(request) }
        }
        for request in shared { tags[request] = nil }
    }

    /// Operations stand together by client and tag.
    static func operations(_ operation: Operation, in module: SwiftModule) -> Group {
        let client = module.names.clients[operation.client] ?? operation.client
        return Group(
            folder: "Operations", name: "\(client)+\(NameFiles.slug(operation.tag, ifEmpty: "Operations"))")
    }

    /// Requests stand together as their operations do, other types by the first word of their names.
    func types(_ swiftName: String, of model: String) -> Group {
        if let tag = tags[model] { return Group(folder: "Requests", name: tag + "+Requests") }
        return Group(folder: "Models", name: firstWord(swiftName))
    }

    /// `User` of `UserDto`, `OIDC` of `OIDCConfig`, `Error` of `errorEmailMsg`.
    private func firstWord(_ name: String) -> String {
        let letters = Array(name.utf8)
        let capitals = letters.prefix { $0 >= 0x41 && $0 <= 0x5a }.count
        let small = letters[capitals...].prefix { !($0 >= 0x41 && $0 <= 0x5a) && $0 != UInt8(ascii: "_") }.count
        let length = capitals > 1 && small > 0 ? capitals - 1 : capitals + small
        guard length > 0, let first = letters.first else { return name }
        let initial = first >= 0x61 && first <= 0x7a ? first - 0x20 : first
        return String(decoding: [initial] + letters[1..<length], as: UTF8.self)
    }
}

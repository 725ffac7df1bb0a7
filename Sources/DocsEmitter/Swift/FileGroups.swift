import DocsSchema

/// Which file a type belongs to.
///
/// A file for each type would be as easy to find, but a module of many small files takes half as long again to build,
/// as the compiler reads all of them for every few it translates. It takes files in the order of their paths, some at
/// a time, so the folder whose files are the least work has the last name. The group of a type depends on the type
/// alone and on who uses it, so that a new page moves no other type.
struct FileGroups {
    /// A file before it has a name of its own.
    struct Group: Hashable {
        /// The folder below `Swift`, for people: the compiler sees one module.
        var folder: String
        var name: String
    }

    /// The file of the operations that requests belong to, of those that belong to one alone; by the model's name.
    private var requests: [String: Group] = [:]

    init(_ module: SwiftModule) {
        var shared: Set<String> = []
        for operation in module.schema.operations {
            guard let request = operation.request else { continue }
            let group = Self.operations(operation, in: module)
            if requests.updateValue(group, forKey: request).map({ $0 != group }) == true { shared.insert(request) }
        }
        for request in shared { requests[request] = nil }
    }

    /// Operations stand together by client and tag.
    static func operations(_ operation: Operation, in module: SwiftModule) -> Group {
        let client = module.names.clients[operation.client] ?? operation.client
        return Group(
            folder: "Operations", name: "\(client)+\(NameFiles.slug(operation.tag, ifEmpty: "Operations"))")
    }

    /// Requests stand with their operations, other types together by the first letter of their names.
    func types(_ swiftName: String, of model: String? = nil) -> Group {
        model.flatMap { requests[$0] } ?? Group(folder: "Types", name: Self.initial(of: swiftName))
    }

    /// Names begin with a letter or an underscore.
    static func initial(of name: String) -> String {
        String(name.drop { $0 == "_" }.prefix(1)).uppercased()
    }
}

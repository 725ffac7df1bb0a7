import DocsSchema

/// Where the parameters of an operation go that a tool documents as a function of its own language.
extension OperationFacts {
    /// Gives parameters the names that the path has for them, `petId` for `pet_id`, and takes the one data structure for
    /// the body: such tools let no other parameter be one.
    mutating func placeListed() {
        guard isListed, let http = notedHTTP, let path = http.path else { return }
        let names = PathTemplate(path).parameters.keyed(by: \.bareName)
        for index in request.indices {
            if let name = names[request[index].name.bareName] { request[index].name = name }
        }
        let models = request.filter { $0.type.modelName != nil }
        if http.method?.sendsQuery != true, bodyParameter == nil, models.count == 1 { bodyParameter = models[0].name }
    }
}

extension String {
    /// The name without what languages spell names differently by.
    fileprivate var bareName: String { String(lowercased().filter { $0 != "_" && $0 != "-" }) }
}

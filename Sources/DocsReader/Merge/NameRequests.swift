import DocsSchema

/// Gives every operation with parameters a request model: the one its page states, else one of its own.
struct NameRequests {
    func run(_ operations: inout [CollectedOperation]) {
        var taken = Set(operations.compactMap(\.operation.request))
        let order = operations.indices.sorted { operations[$0].operation.client < operations[$1].operation.client }
        for index in order {
            let operation = operations[index].operation
            guard operation.request == nil, operations[index].requests.contains(where: { !$0.fields.isEmpty }) else {
                continue
            }
            let method = operation.name.upperCamelCased
            var name = method.hasSuffix("Request") ? method : method + "Request"
            // What the request holds is not the request.
            let fields = operations[index].requests.lazy.flatMap(\.fields)
            if fields.contains(where: { $0.type.modelName == name }) { name = method + "Parameters" }
            if taken.contains(name) { name = operation.client.withoutClientSuffix + name }
            operations[index].operation.request = taken.insertUnique(name)
        }
    }
}

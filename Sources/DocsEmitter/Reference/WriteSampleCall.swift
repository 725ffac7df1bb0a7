import DocsSchema

/// A call of an operation in Swift: short, and with the examples of the page.
struct WriteSampleCall {
    /// A call this long still stands on one line.
    private static let width = 100

    let schema: Schema
    let types: DefinedTypes
    let names: TypeNames

    /// `method` is the operation's name in Swift.
    func run(_ operation: Operation, method: String) -> String {
        let client = names.clients[operation.client] ?? operation.client
        var call = "try await \(client.variableName).\(SwiftKeyword.escaped(member: method))"
        if case .acknowledgment = schema.payload(of: operation, models: types.models) {
            call += arguments(of: operation, behind: call)
            return call
        }
        call = "let result = " + call
        return call + arguments(of: operation, behind: call) + "\nprint(result)"
    }

    /// An operation all of whose parameters can be left out is still shown with some, to show how they are passed.
    private func arguments(of operation: Operation, behind call: String) -> String {
        guard let model = operation.request.flatMap({ types.models[$0] }), names.models[model.name] != nil else {
            return "()"
        }
        let choice: WriteSampleLiteral.Choice =
            model.fields.contains { $0.presence == .required } ? .required : .examples(3)
        var writeLiteral = WriteSampleLiteral(names: names, types: types)
        guard let arguments = writeLiteral.arguments(of: model, choice: choice) else { return "(request)" }
        guard !arguments.isEmpty else { return "()" }
        let line = "(.init(\(arguments.joined(separator: ", "))))"
        guard call.utf8.count + line.utf8.count > Self.width else { return line }
        return "(\n    .init(\n        " + arguments.joined(separator: ",\n        ") + "\n    )\n)"
    }
}

extension String {
    /// A variable for a client: `management` for `ManagementClient`.
    fileprivate var variableName: String {
        let stem = hasSuffix("Client") && self != "Client" ? String(dropLast("Client".count)) : self
        return SwiftKeyword.escaped(SwiftName(style: .lowerCamel).run(stem) ?? "client")
    }
}

import DocsSchema

/// A call of an operation in Swift: short, and with the examples of the page.
struct WriteSampleCall {
    /// A call this long still stands on one line.
    private static let width = 100

    let schema: Schema
    let types: DefinedTypes
    let names: TypeNames

    /// The call and what is done with its result; `method` is the operation's name in Swift.
    func run(_ operation: Operation, method: String) -> String {
        let arguments = arguments(of: operation, method: method) ?? "(request)"
        let call = start(operation, method) + arguments
        return hasResult(operation) ? "let result = \(call)\nprint(result)" : call
    }

    /// The same call as a statement; `nil` if it cannot be written.
    func statement(_ operation: Operation, method: String) -> String? {
        arguments(of: operation, method: method).map {
            (hasResult(operation) ? "_ = " : "") + start(operation, method) + $0
        }
    }

    private func start(_ operation: Operation, _ method: String) -> String {
        let client = names.clients[operation.client] ?? operation.client
        return "try await \(client.variableName).\(SwiftKeyword.escaped(member: method))"
    }

    private func hasResult(_ operation: Operation) -> Bool {
        schema.payload(of: operation, models: types.models) != .acknowledgment
    }

    /// An operation all of whose parameters can be left out is still shown with some, to show how they are passed.
    private func arguments(of operation: Operation, method: String) -> String? {
        guard let model = operation.request.flatMap({ types.models[$0] }), names.models[model.name] != nil else {
            return "()"
        }
        let choice: WriteSampleLiteral.Choice =
            model.fields.contains { $0.presence == .required } ? .required : .examples(3)
        var writeLiteral = WriteSampleLiteral(names: names, types: types)
        guard let arguments = writeLiteral.arguments(of: model, choice: choice) else { return nil }
        guard !arguments.isEmpty else { return "()" }
        let line = "(.init(\(arguments.joined(separator: ", "))))"
        let call = (hasResult(operation) ? "let result = " : "") + start(operation, method)
        guard call.utf8.count + line.utf8.count > Self.width else { return line }
        return "(\n    .init(\n        " + arguments.joined(separator: ",\n        ") + "\n    )\n)"
    }
}

extension String {
    /// A variable for a client: `management` for `ManagementClient`.
    var variableName: String {
        let stem = hasSuffix("Client") && self != "Client" ? String(dropLast("Client".count)) : self
        return SwiftKeyword.escaped(SwiftName(style: .lowerCamel).run(stem) ?? "client")
    }
}

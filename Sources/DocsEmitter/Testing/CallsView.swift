import DocsSchema
import Mustache

/// What the template of a client's sample calls shows.
struct CallsView {
    /// The module of the client.
    var module: String
    /// The Swift name of the client.
    var client: String
    var calls: [Call]

    /// The call of one operation.
    struct Call {
        var name: String
        /// The parameter that is the client.
        var variable: String
        /// The call as lines.
        var statement: [String]
    }

    /// The clients that have calls, sorted by name.
    static func all(of module: SwiftModule) -> [CallsView] {
        let schema = module.schema
        let write = WriteSampleCall(schema: schema, types: module.types, names: module.names)
        var calls: [String: [Call]] = [:]
        for (operation, method) in zip(schema.operations, module.names.methods) {
            let client = module.names.clients[operation.client] ?? operation.client
            guard let statement = write.statement(operation, method: method) else { continue }
            let lines = statement.split(separator: "\n").map(String.init)
            calls[client, default: []].append(
                Call(name: method, variable: client.variableName, statement: lines))
        }
        return calls.sorted { $0.key < $1.key }.map { client, calls in
            CallsView(module: module.name, client: client, calls: calls.sorted { $0.name < $1.name })
        }
    }
}

extension CallsView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "calls": .list(calls)
        case "client": .text(client)
        case "isOnly": .flag(calls.count == 1)
        case "module": .text(module)
        default: nil
        }
    }
}

extension CallsView.Call: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "function": .text(name + "Call")
        case "name": .text(StringLiteral.quoted(name))
        case "statement": .lines(statement)
        case "variable": .text(variable)
        default: nil
        }
    }
}

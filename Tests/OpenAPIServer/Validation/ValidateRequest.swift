import DocsRuntime
import Foundation
package import LoopbackServer

/// Finds the operation a request means, and checks the request against it.
package struct ValidateRequest {
    package var document: OpenAPIDocument

    package init(document: OpenAPIDocument) { self.document = document }

    /// What was found out about a request.
    package struct Finding: Sendable {
        /// Nil where the document has no operation of this method and path.
        package var operation: DocumentedOperation?
        package var faults: [Fault]
    }

    /// The operation and the faults of a request; of several operations of one path, the one it fits best is meant.
    package func run(_ request: Request) -> Finding {
        let target = RequestTarget(request.target)
        let findings = document.operations(method: request.method, path: target.path).map { operation in
            Finding(operation: operation, faults: faults(of: request, target, operation))
        }
        let unknown = Fault(path: "\(request.method) \(target.path)", problem: "is no operation of the document")
        return findings.min { $0.faults.count < $1.faults.count } ?? Finding(operation: nil, faults: [unknown])
    }

    private func faults(of request: Request, _ target: RequestTarget, _ operation: DocumentedOperation) -> [Fault] {
        pathFaults(target, operation) + queryFaults(target, operation) + bodyFaults(request, operation)
    }

    private func pathFaults(_ target: RequestTarget, _ operation: DocumentedOperation) -> [Fault] {
        let values = operation.path.encodedValues(in: target.path) ?? [:]
        return operation.parameters.filter { $0.location == .path }.flatMap { parameter in
            values[parameter.name].map { text in
                ValidateText(document: document).run(text, parameter.schema, at: "path.\(parameter.name)")
            } ?? []
        }
    }

    private func queryFaults(_ target: RequestTarget, _ operation: DocumentedOperation) -> [Fault] {
        let parameters = operation.parameters.filter { $0.location == .query }
        let given = Dictionary(grouping: target.query, by: \.name)
        let missing = parameters.filter { $0.isRequired && given[$0.name] == nil }.map { parameter in
            Fault(path: "query.\(parameter.name)", problem: "is required and missing")
        }
        return missing
            + given.sorted { $0.key < $1.key }.flatMap { name, pairs in
                let path = "query.\(name)"
                guard let parameter = parameters.first(where: { $0.name == name }) else {
                    return [Fault(path: path, problem: "is no parameter of \(operation.id)")]
                }
                guard pairs.count == 1 else { return [Fault(path: path, problem: "is given \(pairs.count) times")] }
                return ValidateText(document: document).run(pairs[0].value, parameter.schema, at: path)
            }
    }

    /// A client may send `{}` where nothing is asked for: it is what an object without values looks like.
    private func bodyFaults(_ request: Request, _ operation: DocumentedOperation) -> [Fault] {
        guard !request.body.isEmpty else {
            return operation.body?.isRequired == true ? [Fault(path: "$", problem: "is required and missing")] : []
        }
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: request.body) else {
            return [Fault(path: "$", problem: "is no JSON")]
        }
        let type = request.headers["content-type"] ?? "none"
        let typeFaults =
            type.lowercased().hasPrefix("application/json")
            ? [] : [Fault(path: "content-type", problem: "is \(type), and must be application/json")]
        guard let body = operation.body else {
            return value == [:] ? [] : [Fault(path: "$", problem: "is a body, which \(operation.id) does not take")]
        }
        return typeFaults + ValidateValue(document: document).run(value, body.schema, at: "$")
    }
}

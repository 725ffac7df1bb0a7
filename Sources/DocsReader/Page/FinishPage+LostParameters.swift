import DocsSchema

extension FinishPage {
    /// Tells what the sample passes and no row has: rows of the table are lost.
    func tellLostParameters(of operation: OperationFacts, diagnostics: inout Diagnostics) {
        guard !operation.sampleArguments.isEmpty else { return }
        let names = Set(operation.request.map(\.name))
        var lost = operation.sampleArguments.map(\.name).filter { !names.contains($0) }
        guard !lost.isEmpty else { return }
        let known = Set(names.map { $0.startOfPath.lowercased() })
        lost.removeAll { known.contains($0.lowercased()) }
        guard !lost.isEmpty else { return }
        diagnostics.report(.lostParameters(lost, at: operation.position))
    }
}

extension Diagnostic {
    fileprivate static func lostParameters(_ names: [String], at position: SourcePosition) -> Diagnostic {
        let list = names.prefix(10).map { "'\($0)'" }.joined(separator: ", ") + (names.count > 10 ? ", …" : "")
        return Diagnostic(
            id: "lost-parameters", .warning, at: position,
            "sample passes \(list), which no row of the table has; they may be lost")
    }
}

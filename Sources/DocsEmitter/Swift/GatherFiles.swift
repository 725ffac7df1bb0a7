/// Gathers the Swift of an API into files whose names do not depend on the pages.
///
/// A build system wants to know what a step writes before it runs it.
package struct GatherFiles {
    /// The files, in their order: clients, operations, and types by their first letter, `_` for those without one.
    package static let names: [String] =
        ["Clients.swift", "Operations.swift"] + "ABCDEFGHIJKLMNOPQRSTUVWXYZ_".map { "Types-\($0).swift" }

    package init() {}

    /// One file for each name, though nothing be in it; tests and references are left out.
    package func run(_ files: [OutputFile]) -> [OutputFile] {
        var parts: [String: [String]] = [:]
        for file in files.sorted(by: { $0.path < $1.path }) {
            let path = file.path.split(separator: "/")
            guard path.count == 3, path[0] == "Swift" else { continue }
            parts[name(folder: path[1], file: path[2]), default: []].append(file.text)
        }
        return Self.names.map { OutputFile(path: $0, text: gathered(parts[$0] ?? [])) }
    }

    private func name(folder: Substring, file: Substring) -> String {
        guard folder == "Types" else { return "\(folder).swift" }
        let name = "Types-\(file.prefix(1)).swift"
        return Self.names.contains(name) ? name : "Types-_.swift"
    }

    /// The files as one, with each import said once, and publicly if one of them does.
    private func gathered(_ texts: [String]) -> String {
        var imports: [String: Bool] = [:]
        var body: [Substring] = []
        for text in texts {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let start = lines.prefix { $0.isEmpty || $0.hasPrefix("//") && !$0.hasPrefix("///") || isImport($0) }.count
            for line in lines[..<start] where isImport(line) {
                let module = String(line.split(separator: " ")[2])
                imports[module] = imports[module] == true || line.hasPrefix("public ")
            }
            body += lines[start...]
        }
        let head = imports.sorted { $0.key < $1.key }.map { Substring("\($1 ? "public" : "internal") import \($0)") }
        guard !head.isEmpty else { return "// Nothing of the API is in this file.\n" }
        return (head + [""] + body).joined(separator: "\n")
    }

    private func isImport(_ line: Substring) -> Bool {
        line.hasPrefix("public import ") || line.hasPrefix("internal import ")
    }
}

import DocsSchema
import Foundation

@testable import DocsEmitter

/// The Swift of a schema as one module, for the compiler.
enum SourceFolder {
    /// Samples are a module of their own, which imports the models'; here they are compiled with them.
    static func testing(_ schema: Schema) throws -> [OutputFile] {
        try EmitTesting().run(SwiftModule(schema), .init(replacing: [:])).map { file in
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
            return OutputFile(
                path: file.path, text: lines.filter { !$0.hasPrefix("public import ") }.joined(separator: "\n"))
        }
    }

    /// The samples of the reference, each in a function of its own, with the variables it takes for granted.
    static func samples(of schema: Schema) -> OutputFile {
        let names = SwiftModule(schema).names
        let write = WriteSampleCall(schema: schema, types: DefinedTypes(schema), names: names)
        var text = "internal import DocsRuntime\n"
        for (index, method) in names.methods.enumerated() {
            let operation = schema.operations[index]
            let code = write.run(operation, method: method)
            let client = code.split(separator: "await ")[1].prefix { $0 != "." }
            var parameters = "_ \(client): \(names.clients[operation.client] ?? "")"
            if code.contains("(request)") {
                parameters += ", _ request: \(names.models[operation.request ?? ""] ?? "")"
            }
            text += "func sample\(index)(\(parameters)) async throws {\n\(code)\n}\n"
        }
        return OutputFile(path: "Samples.swift", text: text)
    }

    static func with(_ files: [OutputFile], _ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("emitted-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in files {
            let url = folder.appendingPathComponent(file.path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: url)
        }
        try body(folder)
    }
}

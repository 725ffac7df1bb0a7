import Foundation
import Mustache

/// The official Mustache specification, whose files are read from where they lie and are no part of this package.
enum Specification {
    /// A template and what must become of it.
    struct Case: Decodable {
        let name: String
        let data: Value
        let template: String
        let partials: [String: String]?
        let expected: String

    }

    /// JSON as a context sees it: numbers are text.
    struct Value: Decodable {
        let value: MustacheValue

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                value = .absent
            } else if let flag = try? container.decode(Bool.self) {
                value = .flag(flag)
            } else if let text = try? container.decode(String.self) {
                value = .text(text)
            } else if let integer = try? container.decode(Int.self) {
                value = .text(String(integer))
            } else if let decimal = try? container.decode(Double.self) {
                value = .text(String(decimal))
            } else if let list = try? container.decode([Value].self) {
                value = .list(list.map(\.value))
            } else {
                value = .context(Sample(try container.decode([String: Value].self).mapValues(\.value)))
            }
        }
    }

    private struct Module: Decodable {
        let tests: [Case]
    }

    /// What every engine must do; inheritance, lambdas and dynamic names are optional and not supported.
    static let requiredModules = ["comments", "delimiters", "interpolation", "inverted", "partials", "sections"]

    /// In the folder that `DOCS_FACTORY_SHARED` names, else in `shared` beside the package.
    static let folder: URL? = {
        let package = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let beside = package.deletingLastPathComponent().appendingPathComponent("shared")
        let named = ProcessInfo.processInfo.environment["DOCS_FACTORY_SHARED"].map { URL(fileURLWithPath: $0) }
        let folder = (named ?? beside).appendingPathComponent("mustache-spec")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    static func cases(of module: String) throws -> [Case] {
        guard let folder else { return [] }
        let data = try Data(contentsOf: folder.appendingPathComponent("\(module).json"))
        return try JSONDecoder().decode(Module.self, from: data).tests
    }
}

import Foundation
import Testing

@testable import Mustache

/// The official specification's cases for what every Mustache engine must do, read from where they lie.
@Suite(
    "The Mustache specification", .enabled(if: Specification.folder != nil, "the specification's files are not here"))
struct SpecificationTests {
    @Test("holds", arguments: Specification.modules)
    func holds(module: String) throws {
        let cases = try Specification.cases(of: module)
        #expect(!cases.isEmpty)
        for test in cases {
            let templates = try TemplateSet(
                test.partials.merging(["main": test.template]) { _, new in new },
                escaping: .html,
                unknownKeys: .areEmpty
            )
            #expect(try templates.render("main", test.context) == test.expected, "\(module): \(test.name)")
        }
    }
}

/// Finds and reads the specification's files.
enum Specification {
    static let modules = ["comments", "delimiters", "interpolation", "inverted", "partials", "sections"]

    struct Case {
        var name: String
        var template: String
        var partials: [String: String]
        var context: MustacheValue
        var expected: String
    }

    static let folder: URL? = {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let shared =
            ProcessInfo.processInfo.environment["DOCS_FACTORY_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? package.deletingLastPathComponent().appending(path: "shared")
        let folder = shared.appending(path: "mustache-spec")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    static func cases(of module: String) throws -> [Case] {
        guard let folder else { return [] }
        let data = try Data(contentsOf: folder.appending(path: "\(module).json"))
        let root = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        return (root?["tests"] as? [[String: Any]] ?? []).map { test in
            Case(
                name: test["name"] as? String ?? "",
                template: test["template"] as? String ?? "",
                partials: test["partials"] as? [String: String] ?? [:],
                context: value(test["data"] ?? NSNull()),
                expected: test["expected"] as? String ?? ""
            )
        }
    }

    private static func value(_ json: Any) -> MustacheValue {
        switch json {
        case let text as String: .text(text)
        case let object as [String: Any]: .context(Sample(object.mapValues(value)))
        case let list as [Any]: .list(list.map(value))
        case let number as NSNumber where CFBoolean.isBoolean(number): .flag(number.boolValue)
        case let number as NSNumber: .text("\(number)")
        default: .text("")
        }
    }
}

/// Tells booleans from numbers, which Foundation's JSON gives the same class.
private enum CFBoolean {
    static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}

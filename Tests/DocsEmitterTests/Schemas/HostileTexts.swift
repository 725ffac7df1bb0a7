import DocsSchema
import Foundation
import HostileInputs

/// An API whose names are plain and whose every text tries to be more than a text: Markdown, HTML, JSON, or a part of
/// the page it is written on.
enum HostileTexts {
    /// The inputs as a reader gives texts: without NUL, spaces at the ends of lines, blank lines and the facts that have
    /// a place of their own.
    static let texts: [String] = {
        var known: Set<String> = []
        return HostileInput.texts.filter {
            $0.utf8.count < 400 && !$0.contains("limit: 5.") && !$0.hasPrefix("Nested")
                && !["!!!include(leak)", "[object Object]"].contains($0)
        }
        .map { text in
            text.replacing("\0", with: "").replacing("<br>", with: "\n").replacing("<br/>", with: "\n").split {
                $0 == "\n" || $0 == "\r" || $0 == "\r\n"
            }
            .map { String($0).trimmed }.filter { !$0.isEmpty }.joined(separator: "\n")
        }.filter { known.insert($0).inserted }
    }()

    static let schema = Schema(
        name: "Hostile",
        clients: [Client(name: "Client")],
        operations: texts.enumerated().map { operation($0.element, $0.offset) },
        models: texts.enumerated().flatMap { index, text in
            [
                Model(
                    name: "Get\(index)Request", description: text, fields: fields(text, "Get\(index)Request"), pages: []
                ),
                Model(
                    name: "Get\(index)RespDto", description: text,
                    fields: [
                        Field(name: "data", type: .model("Model\(index)"), presence: .required, description: text)
                    ], pages: []),
                Model(name: "Model\(index)", description: text, fields: fields(text, "Model\(index)"), pages: []),
            ]
        }.sorted { $0.name < $1.name } + [names],
        enums: texts.enumerated().flatMap { index, text in
            let values: [OpenEnum.Value] = [.init(text, description: text), .init("other", description: text)]
            return ["Get\(index)Request.value", "Model\(index).value", "Kind\(index)"].map {
                OpenEnum(name: $0, values: values)
            }
        }.sorted { $0.name < $1.name }
    )

    /// A model with a field of every name; points part the names of objects, and a field without a name is none.
    private static let names = Model(
        name: "Names",
        fields: texts.filter { !$0.isEmpty && !$0.contains(".") }.map {
            Field(name: $0, type: .string, presence: .optional, description: $0)
        },
        pages: []
    )

    private static func operation(_ text: String, _ index: Int) -> DocsSchema.Operation {
        Operation(
            client: "Client", name: "get\(index)", title: text.split(separator: "\n").joined(separator: " "),
            description: text, tag: "tag", page: "client/tag/get-\(index).md", method: .get, path: "/get/\(index)",
            request: "Get\(index)Request", response: .model("Get\(index)RespDto"),
            sampleResult: .object([.init("text", .string(text)), .init("texts", .array([.string(text)]))]))
    }

    private static func fields(_ text: String, _ model: String) -> [Field] {
        let value = JSON.string(text)
        let index = model.filter(\.isNumber)
        func field(_ name: String, _ type: TypeReference, _ value: JSON) -> Field {
            Field(
                name: name, type: type, presence: .optional, defaultValue: value, example: value, description: text,
                maxItems: name.utf8.count)
        }
        return [
            field("text", .string, value), field("any", .any, value), field("number", .number, value),
            field("flag", .boolean, value), field("list", .array(.string), .array([value, value])),
            field("object", .map(.any), .object([.init("text", value)])),
            field("value", .openEnum("\(model).value"), value), field("kind", .openEnum("Kind\(index)"), value),
            field("kinds", .array(.openEnum("Kind\(index)")), .array([value])),
            Field(name: "plain", type: .string, presence: .required, description: text),
        ]
    }
}

extension String {
    /// Without what a reader takes for space.
    fileprivate var trimmed: String {
        trimmingCharacters(in: CharacterSet(charactersIn: " \t\u{b}\u{c}\u{a0}\u{3000}\u{200b}\u{feff}"))
    }
}

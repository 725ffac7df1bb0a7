import DocsEmitter
import DocsSchema
import HostileInputs

/// An API whose every name and text tries to break out of what it ends up in: each input stands in every position.
///
/// Either can be plain in its place, so that a test sees what the input alone changes. Tags count as names, as files are
/// named after them.
struct HostileSchema {
    static let schema = HostileSchema(names: names, texts: HostileInput.texts).schema
    /// Everything that is made of it.
    static let files = Result { try EmitAPI().run(schema) }
    /// The same with texts that try nothing.
    static let withPlainTexts = HostileSchema(names: names, texts: plain("text")).schema
    /// The same with names and texts that try nothing.
    static let plain = HostileSchema(names: plain("name"), texts: plain("text")).schema

    /// The inputs as names: those that Unicode takes for one are one name to any reader, so that the second gets a mark.
    private static let names: [String] = {
        var known: Set<String> = []
        return HostileInput.texts.map { known.insert($0).inserted ? $0 : $0 + "'" }
    }()

    private static func plain(_ word: String) -> [String] { HostileInput.texts.indices.map { "\(word)\($0)" } }

    let names: [String]
    /// As many.
    let texts: [String]

    var schema: Schema {
        Schema(
            name: "*/ \" \\(x)\n#error(\"no\")",
            envelope: Envelope(status: "a\"b", success: .bool(true), message: "\\(m)", payload: "da\nta"),
            clients: clients,
            operations: names.indices.map(operation) + names.indices.map(call),
            models: (names.indices.map(model) + models).sorted { $0.name < $1.name },
            enums: names.indices.flatMap(enums) + [OpenEnum(name: "Every", values: names.indices.map(value))]
        )
    }

    /// Each input as a client of its own.
    private var clients: [Client] {
        zip(names, texts).map { Client(name: $0, description: $1, baseURL: "https://a:b:c") }
    }

    private func call(_ index: Int) -> Operation {
        Operation(
            client: names[index], name: "call", title: texts[index], tag: names[index], page: texts[index],
            method: .get, path: texts[index], response: nil)
    }

    /// Each input as an operation, among all others of its client.
    private func operation(_ index: Int) -> Operation {
        let (name, text) = (names[index], texts[index])
        let results: [TypeReference?] = [
            nil, .model(name), .openEnum(name), .array(.map(.model(name))), .model("missing"),
        ]
        return Operation(
            client: "Every",
            name: name,
            title: text,
            description: "\(text)\nin \(text) the middle<br>\(text)",
            tag: name,
            page: text,
            method: index % 7 == 0 ? .patch : .post,
            path: text,
            request: index % 3 == 0 ? nil : name,
            response: results[index % results.count],
            sampleResult: .object([.init(text, .string(text))])
        )
    }

    /// Each input as a model with a field, an enum and values of that name.
    private func model(_ index: Int) -> Model {
        let (name, text) = (names[index], texts[index])
        func field(_ name: String, _ type: TypeReference, _ value: JSON) -> Field {
            Field(
                name: name, type: type, presence: index % 2 == 0 ? .required : .optional, defaultValue: value,
                example: value, description: "\(text)\n- \(text)", maxItems: index)
        }
        let next: TypeReference = index % 3 == 0 ? .openEnum("missing") : .model(names[index - 1])
        let value = JSON.string(text)
        return Model(
            name: name, description: text,
            fields: [
                field(name, .openEnum("\(name).\(name)"), .string(name)),
                field("theText", .string, value),
                field("theJSON", .any, .object([.init(text, value)])),
                field("theList", .array(.openEnum(name)), .array([.string("\(text)!"), .string(name)])),
                field("theMap", .map(.string), .object([.init(text, value)])),
                field("theEnum", index % 50 == 0 ? .openEnum("Every") : .openEnum(name), .string(name)),
                field("theNext", index % 9 == 0 ? .array(.model(name)) : next, value),
            ],
            pages: [text])
    }

    /// Models with a field of each name, and one that holds itself.
    private var models: [Model] {
        let fields = names.indices.map { index in
            let types: [TypeReference] = [
                .string, .integer, .openEnum(names[index]), .any, .array(.boolean), .map(.model(names[index])),
            ]
            return Field(
                name: names[index], type: types[index % types.count],
                presence: index % 4 == 0 ? .required : .optional, defaultValue: .string(texts[index]),
                example: .string(texts[index]), description: texts[index])
        }
        let itself = Field(name: "Every", type: .model("Itself"), presence: .optional)
        return [
            Model(name: "Every", fields: fields, pages: []),
            Model(name: "Itself", fields: fields + [itself], pages: []),
        ]
    }

    private func enums(_ index: Int) -> [OpenEnum] {
        let name = names[index]
        return [
            OpenEnum(name: "\(name).\(name)", values: (max(0, index - 3)...index).map(value)),
            OpenEnum(name: name, values: [value(index)]),
        ]
    }

    private func value(_ index: Int) -> OpenEnum.Value { .init(names[index], description: texts[index]) }
}

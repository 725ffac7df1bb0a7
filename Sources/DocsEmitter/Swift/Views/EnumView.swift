import DocsSchema
import Mustache

/// What the template of an open enum shows.
struct EnumView {
    var name: String
    var doc: [String]
    var constants: [ConstantView]

    init(_ openEnum: OpenEnum, name: String, in module: SwiftModule) {
        self.name = name
        doc = DocComment.of(["The values the documentation names; others are kept as they are."])
        let names = AssignNames.constants.run(openEnum.values.map(\.value))
        constants = zip(openEnum.values, names).map { value, name in
            ConstantView(
                name: SwiftKeyword.escaped(name),
                value: StringLiteral.quoted(value.value),
                doc: DocComment.of(module.docText.run(value.description))
            )
        }
    }
}

/// One value of an open enum.
struct ConstantView {
    var name: String
    /// The value on the wire as a literal.
    var value: String
    var doc: [String]
}

extension EnumView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "constants": .list(constants)
        case "doc": .lines(doc)
        case "name": .text(name)
        default: nil
        }
    }
}

extension ConstantView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "doc": .lines(doc)
        case "name": .text(name)
        case "value": .text(value)
        default: nil
        }
    }
}

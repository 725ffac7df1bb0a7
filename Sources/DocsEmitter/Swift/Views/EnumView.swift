import DocsSchema
import Mustache

/// What the template of an open enum shows.
struct EnumView {
    var name: String
    /// The type that tells these values from those of other enums, and how it is reached from outside its model.
    var values: String
    var extended: String
    var doc: [String]
    var constants: [ConstantView]

    init(_ openEnum: OpenEnum, in module: SwiftModule) {
        name = lastName(of: module.names.enums[openEnum.name] ?? openEnum.name)
        extended = module.names.enumValues[openEnum.name] ?? openEnum.name
        values = lastName(of: extended)
        doc = DocComment.of(["The values the documentation names; others are kept as they are."])
        let names = AssignNames.constants.run(openEnum.values.map(\.wantedName))
        constants = zip(openEnum.values, names).map { value, name in
            ConstantView(
                name: SwiftKeyword.escaped(name),
                value: StringLiteral.quoted(value.value),
                doc: DocComment.of(module.docText.run(value.description))
            )
        }
    }
}

/// `Status` of `UserDto.Status`.
private func lastName(of path: String) -> String {
    path.split(separator: ".").last.map(String.init) ?? path
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
        case "extended": .text(extended)
        case "name": .text(name)
        case "values": .text(values)
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

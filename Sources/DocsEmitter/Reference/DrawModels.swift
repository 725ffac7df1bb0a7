import DocsSchema

/// Models and what they are made of as a class diagram in Mermaid, which code hosts draw.
struct DrawModels {
    /// Code hosts refuse diagrams of more than 50 000 characters; past this one, fields are left out.
    private static let longestDiagram = 45_000

    /// Models without fields are not drawn: there is nothing to see in them.
    func run(_ models: [Model]) -> String {
        let drawn = models.filter { !$0.fields.isEmpty }
        let names = identifiers(drawn)
        let full = diagram(drawn, names, showsFields: true)
        return full.utf8.count <= Self.longestDiagram ? full : diagram(drawn, names, showsFields: false)
    }

    private func diagram(_ models: [Model], _ names: [String: String], showsFields: Bool) -> String {
        var text = "classDiagram"
        for model in models {
            guard let name = names[model.name] else { continue }
            let label = name == model.name ? "" : "[\"\(model.name.mermaidWord)\"]"
            guard showsFields else {
                text += "\n    class \(name)\(label)"
                continue
            }
            text += "\n    class \(name)\(label) {"
            for field in model.fields {
                let type = WriteType(describedEnum: model.ownEnum(of: field)).plain(field.type)
                text += "\n        \(type.mermaidType) \(field.name.mermaidWord)"
            }
            text += "\n    }"
        }
        for model in models {
            for field in model.fields {
                guard let name = names[model.name], let target = field.type.modelName.flatMap({ names[$0] }) else {
                    continue
                }
                let many = if case .array = field.type { " \"*\"" } else { "" }
                text += "\n    \(name) -->\(many) \(target) : \(field.name.mermaidWord)"
            }
        }
        return text
    }

    /// Names that Mermaid takes for a class, by the models' names; those that are fine stay as they are.
    private func identifiers(_ models: [Model]) -> [String: String] {
        var taken: Set<String> = []
        var names: [String: String] = [:]
        for model in models where model.name.isMermaidIdentifier {
            names[model.name] = model.name
            taken.insert(model.name)
        }
        for model in models where names[model.name] == nil {
            var number = 1
            while !taken.insert("Model\(number)").inserted { number += 1 }
            names[model.name] = "Model\(number)"
        }
        return names
    }
}

extension String {
    fileprivate var isMermaidIdentifier: Bool {
        guard let first = utf8.first, first < 0x80, first.isWordByte, !(0x30...0x39).contains(first) else {
            return false
        }
        return utf8.allSatisfy { $0 < 0x80 && $0.isWordByte } && !Self.mermaidKeywords.contains(lowercased())
    }

    /// The text without what ends a line, a class or a label, or makes a field look like a method.
    fileprivate var mermaidWord: String {
        guard !isEmpty else { return "_" }
        guard !utf8.allSatisfy(\.isWordByte) || needsEscape else { return self }
        let bytes = withoutInvisible.utf8.map { $0.isWordByte || ".-".utf8.contains($0) ? $0 : UInt8(ascii: "_") }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The same for a type, which keeps its brackets.
    fileprivate var mermaidType: String {
        guard !utf8.allSatisfy(\.isWordByte) || needsEscape else { return self }
        let bytes = withoutInvisible.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "<"), UInt8(ascii: ">"): UInt8(ascii: "~")
            case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "."): byte
            default: byte.isWordByte ? byte : UInt8(ascii: "_")
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private var withoutInvisible: String {
        needsEscape ? replacingScalars { $0.needsEscape ? "_" : nil } : self
    }

    private static let mermaidKeywords: Set<String> = [
        "acctitle", "accdescr", "call", "callback", "class", "classdef", "click", "cssclass", "default", "direction",
        "end", "href", "link", "namespace", "note", "style",
    ]
}

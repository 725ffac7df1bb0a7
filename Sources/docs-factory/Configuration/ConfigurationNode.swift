import DocsSchema

/// A value of the configuration that can say where it stands and what is wrong with it.
struct ConfigurationNode {
    let value: LocatedJSON
    let file: ConfigurationFile

    var position: SourcePosition { file.position(of: value.offset) }

    /// A key, the place of the key, and the value.
    struct Entry {
        let name: String
        let position: SourcePosition
        let node: ConfigurationNode
    }

    /// The members of an object with keys of the author's choosing.
    func entries(_ diagnostics: inout Diagnostics) -> [Entry] {
        guard value.json.members != nil else {
            diagnostics.report(.wrongType("an object", self))
            return []
        }
        var entries: [Entry] = []
        for member in value.members {
            let position = file.position(of: member.offset)
            if entries.contains(where: { $0.name == member.name }) {
                diagnostics.report(.duplicateKey(member.name, at: position))
            } else {
                let node = ConfigurationNode(value: member.value, file: file)
                entries.append(Entry(name: member.name, position: position, node: node))
            }
        }
        return entries
    }

    /// The members of an object with keys of ours, once unknown and missing ones are reported.
    func members(
        _ known: [String],
        required: [String] = [],
        _ diagnostics: inout Diagnostics
    ) -> [String: ConfigurationNode] {
        guard value.json.members != nil else {
            diagnostics.report(.wrongType("an object", self))
            return [:]
        }
        var members: [String: ConfigurationNode] = [:]
        for entry in entries(&diagnostics) {
            if known.contains(entry.name) {
                members[entry.name] = entry.node
            } else {
                diagnostics.report(.unknownKey(entry.name, known: known, at: entry.position))
            }
        }
        for name in required where members[name] == nil { diagnostics.report(.missingKey(name, at: position)) }
        return members
    }

    func elements(_ diagnostics: inout Diagnostics) -> [ConfigurationNode] {
        if value.json.elements == nil { diagnostics.report(.wrongType("a list", self)) }
        return value.elements.map { ConfigurationNode(value: $0, file: file) }
    }

    /// A text with something in it.
    func text(_ diagnostics: inout Diagnostics) -> String? {
        guard let text = value.json.string else {
            diagnostics.report(.wrongType("a text", self))
            return nil
        }
        if text.isEmpty { diagnostics.report(.badValue("the text is empty", self)) }
        return text.isEmpty ? nil : text
    }

    /// A text, even if `fault` says why it cannot stand there.
    func text(_ diagnostics: inout Diagnostics, fault: (String) -> String?) -> String? {
        let text = text(&diagnostics)
        if let fault = text.flatMap(fault) { diagnostics.report(.badValue(fault, self)) }
        return text
    }

    /// What a text stands for; one that stands for nothing is told of with `complaint`.
    func value<Value>(
        of read: (String) -> Value?, _ diagnostics: inout Diagnostics, or complaint: (String) -> String
    ) -> Value? {
        guard let text = text(&diagnostics) else { return nil }
        let value = read(text)
        if value == nil { diagnostics.report(.badValue(complaint(text), self)) }
        return value
    }

    /// One of the words that are known; `kind` says of what.
    func choice<Word: RawRepresentable<String> & CaseIterable>(
        _ kind: String, _ diagnostics: inout Diagnostics
    ) -> Word? {
        value(of: Word.init(rawValue:), &diagnostics) {
            "unknown \(kind) '\($0)'; \(Word.allCases.map(\.rawValue).choice(for: $0))"
        }
    }

    /// Each of a list once.
    func texts(_ diagnostics: inout Diagnostics) -> [String] {
        var texts: [String] = []
        for element in elements(&diagnostics) {
            guard let text = element.text(&diagnostics) else { continue }
            if texts.contains(text) { diagnostics.report(.badValue("'\(text)' is in the list twice", element)) }
            texts.append(text)
        }
        return texts
    }

    func flag(_ diagnostics: inout Diagnostics) -> Bool? {
        if case .bool(let flag) = value.json { return flag }
        diagnostics.report(.wrongType("true or false", self))
        return nil
    }
}

extension Diagnostic {
    static func badValue(_ message: String, _ node: ConfigurationNode) -> Diagnostic {
        Diagnostic(id: "config-bad-value", .error, at: node.position, message)
    }

    fileprivate static func wrongType(_ wanted: String, _ node: ConfigurationNode) -> Diagnostic {
        let message = "\(wanted) is expected here, not \(node.value.json.kind)"
        return Diagnostic(id: "config-wrong-type", .error, at: node.position, message)
    }

    fileprivate static func unknownKey(_ name: String, known: [String], at position: SourcePosition) -> Diagnostic {
        let message = "unknown key '\(name)'; \(known.choice(for: name))"
        return Diagnostic(id: "config-unknown-key", .error, at: position, message)
    }

    fileprivate static func duplicateKey(_ name: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(id: "config-duplicate-key", .error, at: position, "'\(name)' is there twice")
    }

    fileprivate static func missingKey(_ name: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(id: "config-missing-key", .error, at: position, "'\(name)' is missing here")
    }
}

extension JSON {
    /// As a person calls it.
    fileprivate var kind: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}

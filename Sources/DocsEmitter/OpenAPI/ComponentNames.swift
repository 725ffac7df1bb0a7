import DocsSchema

/// The names of models as OpenAPI allows them: ASCII letters, digits, `.`, `-` and `_`.
struct ComponentNames {
    private var names: [String: String] = [:]

    /// Names that are fine stay as they are, whatever others are called; the rest give way to them.
    init(_ models: [Model]) {
        var taken: Set<String> = []
        for model in models where model.name.isComponentName {
            names[model.name] = model.name
            taken.insert(model.name)
        }
        for model in models where names[model.name] == nil {
            names[model.name] = taken.insertUnique(model.name.componentName, separator: "_")
        }
    }

    /// The component of a model; `nil` when the schema has no such model, so that no reference leads nowhere.
    subscript(model: String) -> String? { names[model] }
}

extension String {
    fileprivate var isComponentName: Bool {
        !isEmpty && utf8.allSatisfy(\.isComponentNameByte)
    }

    /// Every run of forbidden characters as one underscore.
    fileprivate var componentName: String {
        var bytes: [UInt8] = []
        var isInRun = false
        for byte in utf8 {
            if byte.isComponentNameByte {
                bytes.append(byte)
            } else if !isInRun {
                bytes.append(UInt8(ascii: "_"))
            }
            isInRun = !byte.isComponentNameByte
        }
        return bytes.isEmpty ? "_" : String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var isComponentNameByte: Bool { self < 0x80 && isWordByte || ".-".utf8.contains(self) }
}

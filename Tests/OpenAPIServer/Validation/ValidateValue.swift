package import DocsRuntime

/// Checks a JSON value against its schema.
package struct ValidateValue {
    package var document: OpenAPIDocument

    package init(document: OpenAPIDocument) { self.document = document }

    /// The faults of a value, with paths that begin with `path`; none where it fits.
    package func run(_ value: JSONValue, _ schema: Schema, at path: String = "$") -> [Fault] {
        switch (document.type(of: schema), value) {
        case (.any, _), (.string, .string), (.boolean, .bool), (.number, .integer), (.number, .number): []
        case (.integer, _) where value.intValue != nil: []
        case (.array(let items), .array(let elements)):
            elements.enumerated().flatMap { index, element in run(element, items, at: "\(path)[\(index)]") }
        case (.object(let object), .object(let values)): check(values, object, at: path)
        case (let type, _): [Fault(path: path, problem: "is \(value.kind), and must be \(type.kind)")]
        }
    }

    private func check(_ values: [String: JSONValue], _ object: ObjectSchema, at path: String) -> [Fault] {
        let missing = object.required.subtracting(values.keys).sorted().map { name in
            Fault(path: member(name, of: path), problem: "is required and missing")
        }
        return missing
            + values.sorted { $0.key < $1.key }.flatMap { name, value in
                check(value, named: name, object, at: member(name, of: path))
            }
    }

    /// Null says that there is no value, which an optional property may say and a required one may not.
    private func check(_ value: JSONValue, named name: String, _ object: ObjectSchema, at path: String) -> [Fault] {
        if let property = object.properties[name] {
            return value.isNull && !object.required.contains(name) ? [] : run(value, property, at: path)
        }
        guard let others = object.others else { return [Fault(path: path, problem: "is no property of this object")] }
        return run(value, others, at: path)
    }

    /// A name with other characters than letters, digits and `_` stands in brackets, so that a path is never ambiguous.
    private func member(_ name: String, of path: String) -> String {
        let isPlain = !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
        return isPlain ? "\(path).\(name)" : "\(path)[\(JSONValue.string(name))]"
    }
}

extension JSONValue {
    /// The kind of value, with its article.
    fileprivate var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .integer, .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

extension ValueType {
    /// The type, with its article.
    var kind: String {
        switch self {
        case .any, .reference: "a value"
        case .string: "a string"
        case .integer: "a whole number"
        case .number: "a number"
        case .boolean: "a boolean"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

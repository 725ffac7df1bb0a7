/// A JSON value: an example on a page, a sample result, the configuration, the schema itself.
package enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The digits as they were written, so that no precision is lost and `1` stays apart from `1.0`.
    case number(String)
    case string(String)
    case array([JSON])
    /// In the order they were written. ``JSONWriter`` sorts them.
    case object([Member])

    /// A key of an object and its value.
    package struct Member: Hashable, Sendable {
        package var name: String
        package var value: JSON

        package init(_ name: String, _ value: JSON) {
            self.name = name
            self.value = value
        }
    }
}

extension JSON {
    /// The value of a key, if this is an object that has it.
    package subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    package var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    package var integer: Int? {
        if case .number(let digits) = self { Int(digits) } else { nil }
    }

    package var elements: [JSON]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    package var members: [Member]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// A number that is counted here and on no page.
    package static func number(_ value: Int) -> JSON { .number(String(value)) }

    /// An object without the members whose value is `nil`.
    package static func object(dropping members: KeyValuePairs<String, JSON?>) -> JSON {
        .object(members.compactMap { name, value in value.map { Member(name, $0) } })
    }
}

extension String {
    /// The text as JSON; `nil` for an empty one, which says nothing.
    package var jsonUnlessEmpty: JSON? { isEmpty ? nil : .string(self) }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .number(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
}

package import Mustache

/// A context made of a dictionary, for tests.
struct Sample: MustacheContext, ExpressibleByDictionaryLiteral {
    var values: [String: MustacheValue]

    init(dictionaryLiteral elements: (String, MustacheValue)...) {
        values = Dictionary(elements) { first, _ in first }
    }

    init(_ values: [String: MustacheValue]) { self.values = values }

    func value(for key: String) -> MustacheValue? { values[key] }
}

extension MustacheValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral {
    package init(stringLiteral value: String) { self = .text(value) }
    package init(booleanLiteral value: Bool) { self = .flag(value) }
    package init(arrayLiteral elements: MustacheValue...) { self = .list(elements) }
}

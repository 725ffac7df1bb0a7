/// The values that the sections around a tag have entered, where names are looked up from the inside out.
struct ContextStack {
    /// What looking up a name gives.
    enum Answer {
        case value(MustacheValue)
        /// The part of the name that nothing knows.
        case unknown(String)
    }

    /// A value that a section has entered.
    struct Entered {
        var value: MustacheValue
        /// Whether it is the last of a list; `nil` if it stands in none.
        var isLast: Bool?
    }

    /// Innermost last. The first is what the template is filled from and stays.
    private var values: [Entered]

    init(_ root: MustacheValue) {
        values = [Entered(value: root)]
    }

    mutating func push(_ value: Entered) {
        values.append(value)
    }

    mutating func pop() {
        values.removeLast()
    }

    func resolve(_ name: Name) -> Answer {
        switch name.target {
        case .item: return .value(values[values.count - 1].value)
        case .key(let key, let rest):
            guard let value = find(key) else { return .unknown(key) }
            return rest.isEmpty ? .value(value) : follow(rest, from: value)
        }
    }

    private func find(_ key: String) -> MustacheValue? {
        var index = values.count
        while index > 0 {
            index -= 1
            if case .context(let context) = values[index].value, let value = context.value(for: key) { return value }
            if let isLast = values[index].isLast, key == "isLast" { return .flag(isLast) }
        }
        return nil
    }

    /// What a name with dots leads to, once its first part is found: from there on nothing else is looked into.
    private func follow(_ keys: [String], from start: MustacheValue) -> Answer {
        var value = start
        for key in keys {
            switch value {
            case .context(let context):
                guard let next = context.value(for: key) else { return .unknown(key) }
                value = next
            case .absent: return .value(.absent)
            case .flag, .text, .list: return .unknown(key)
            }
        }
        return .value(value)
    }
}

/// Gives everything in one scope, such as the fields of a struct, a Swift name of its own.
///
/// A name that Swift takes as it is on the page stays, whatever comes before it on the page; only then are the others
/// made to differ from it. So a new row cannot take the name of an old one that needed no change.
struct AssignNames {
    let style: SwiftName.Style
    /// What to call things whose name has no letter or digit: `field`, `field2`.
    let fallback: String
    /// What a reserved name gets at its end: a model `Any` is `AnyModel`.
    let suffix: String
    /// Names that stand for something else in every scope of the kind.
    let reserved: Set<String>
    /// Names that stand for something else in this scope.
    var others: Set<String> = []

    /// The names without backticks, in the order of `names`.
    func run(_ names: [String]) -> [String] {
        let make = SwiftName(style: style)
        let wanted = names.map { name in
            let identifier = make.run(name) ?? fallback
            return isReserved(identifier) ? identifier + suffix : identifier
        }
        var assigned = wanted
        var taken: Set<String> = []
        var late: [Int] = []
        for (index, name) in names.enumerated() where wanted[index] != name || !taken.insert(name).inserted {
            late.append(index)
        }
        var numbers: [String: Int] = [:]
        for index in late {
            assigned[index] = free(wanted[index], &taken, &numbers)
        }
        return assigned
    }

    /// The name, or the name with the first number from 2 that nobody has.
    private func free(_ name: String, _ taken: inout Set<String>, _ numbers: inout [String: Int]) -> String {
        if !isReserved(name), taken.insert(name).inserted { return name }
        let stem = name.utf8.last.map { $0 >= 0x30 && $0 <= 0x39 } == true ? name + "_" : name
        var number = numbers[name] ?? 2
        while isReserved(stem + String(number)) || !taken.insert(stem + String(number)).inserted { number += 1 }
        numbers[name] = number + 1
        return stem + String(number)
    }

    private func isReserved(_ name: String) -> Bool {
        reserved.contains(name) || others.contains(name)
    }
}

extension AssignNames {
    /// For the properties of a struct.
    static let fields = AssignNames(
        style: .page, fallback: "field", suffix: "Field", reserved: ["Self", "self", "unknownFields"])

    /// For the constants of an open enum; `none` and `some` would be taken for an optional's cases.
    static let constants = AssignNames(
        style: .lowerCamel, fallback: "value", suffix: "Value", reserved: ["init", "none", "self", "some"])

    /// For the methods of a client; the reserved names are what its own code uses.
    static let methods = AssignNames(
        style: .page,
        fallback: "operation",
        suffix: "Operation",
        reserved: ["APIOperation", "Self", "api", "defaultBaseURL", "envelope", "init", "self"]
    )

    /// For the types of the module.
    static func types(besides others: [String], suffix: String) -> AssignNames {
        AssignNames(style: .page, fallback: suffix, suffix: suffix, reserved: ReservedTypes.all, others: Set(others))
    }

    /// For types inside a struct, which hide what they share a name with from the struct's other members.
    static func nestedTypes(besides others: [String]) -> AssignNames {
        AssignNames(
            style: .upperCamel, fallback: "Value", suffix: "Value", reserved: ReservedTypes.all, others: Set(others))
    }
}

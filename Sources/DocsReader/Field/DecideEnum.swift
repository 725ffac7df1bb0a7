import DocsSchema

/// Decides whether the bullets of a description are the values of an open enum.
struct DecideEnum {
    /// Whether the page writes examples in back-ticks, so that one without them tells something.
    let pageMarksExamples: Bool

    /// The values, or none if the field is no enum.
    func run(_ result: ReadField.Result) -> [OpenEnum.Value] {
        let field = result.field
        guard field.type.innermost == .string, !result.bullets.isEmpty, result.bullets.allSatisfy(\.isValue) else {
            return []
        }
        guard !result.namesValues else { return result.values }
        let values = Set(result.bullets.map(\.value))
        guard !values.isSubset(of: ["true", "false"]), !values.arePaths else { return [] }
        let isTold = pageMarksExamples && result.hasBareExample
        let isShown = field.example?.isOne(of: values)
        // A lone time or number is but the example once more.
        let isLoneValue = isShown == true && result.bullets[0].value.utf8.first?.isDigit == false
        guard isTold || values.count >= 2 || isLoneValue || result.bullets[0].isConstant else { return [] }
        guard isTold || isShown != false else { return [] }
        return result.values
    }
}

extension ReadField.Result {
    /// The bullets as values, each once.
    fileprivate var values: [OpenEnum.Value] {
        var seen: Set<String> = []
        return bullets.filter { seen.insert($0.value).inserted }.map { .init($0.value, description: $0.text) }
    }
}

extension Bullet {
    /// Whether the value can be nothing but a constant, `PHONE_PASSCODE`, so that even a list of one is a list of values.
    fileprivate var isConstant: Bool {
        isCode && value.contains("_")
            && value.utf8.allSatisfy { $0 == UInt8(ascii: "_") || $0.isDigit || $0.isLetter && $0 != $0.lowercased }
    }
}

extension Set<String> {
    /// Whether one of the values leads to another, as the examples of a path do: `system`, `system/menu`.
    fileprivate var arePaths: Bool {
        contains { value in
            value.utf8.lastIndex(of: UInt8(ascii: "/")).map { contains(String(value[..<$0])) } ?? false
        }
    }
}

extension JSON {
    /// Whether the value, or every element of it, is among `values`.
    fileprivate func isOne(of values: Set<String>) -> Bool {
        switch self {
        case .string(let text): values.contains(text)
        case .array(let elements): elements.allSatisfy { $0.isOne(of: values) }
        default: false
        }
    }
}

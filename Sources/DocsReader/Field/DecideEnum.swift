import DocsSchema

/// Decides whether the bullets of a description are the values of an open enum.
struct DecideEnum {
    /// Whether the page writes examples in back-ticks, so that one without them tells something.
    let pageMarksExamples: Bool

    /// The values, or none if the field is no enum.
    func run(_ result: ReadField.Result) -> [OpenEnum.Value] {
        let bullets = result.list.bullets
        guard !bullets.isEmpty, result.field.type.innermost == .string, bullets.allSatisfy(\.isValue) else { return [] }
        guard result.list.areValues || areValues(bullets, of: result) else { return [] }
        return bullets.unique(by: \.value).map { .init($0.value, description: $0.text) }
    }

    /// Whether bullets that nothing calls values are some by what they and the example are.
    private func areValues(_ bullets: [Bullet], of result: ReadField.Result) -> Bool {
        let values = Set(bullets.map(\.value))
        guard !values.isSubset(of: ["true", "false"]), !values.arePaths else { return false }
        if pageMarksExamples, result.hasBareExample { return true }
        if result.list.areProse { return false }
        let isShown = result.field.example?.isOne(of: values)
        // A lone time or number is but the example once more.
        let isLoneValue = isShown == true && bullets[0].value.utf8.first?.isDigit == false
        return isShown != false && (values.count >= 2 || isLoneValue || bullets[0].isConstant)
    }
}

extension Bullet {
    /// Whether the value can be nothing but a constant, `PHONE_PASSCODE`, so that even a list of one is a list of values.
    fileprivate var isConstant: Bool {
        isCode && value.contains("_")
            && value.utf8.allSatisfy { $0 == UInt8(ascii: "_") || $0.isDigit || $0.isUppercase }
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

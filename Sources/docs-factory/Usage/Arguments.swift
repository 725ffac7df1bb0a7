/// What a command was given.
struct Arguments: Sendable {
    private(set) var values: [Option: String] = [:]
    private(set) var flags: Set<Option> = []
    private(set) var operands: [String] = []

    /// The value of an option, if it was given.
    subscript(option: Option) -> String? { values[option] }

    func contains(_ option: Option) -> Bool { flags.contains(option) || values[option] != nil }

    /// What to type for `command` with the same folders and names.
    func shellLine(of command: Command) -> String {
        var words = ["docs-factory", command.name]
        for option in command.options {
            guard let value = values[option] else { continue }
            let isPlain = value.allSatisfy { $0.isLetter || $0.isNumber || "-_./+,:@%".contains($0) }
            words += ["--\(option.name)", isPlain ? value : value.shellQuoted]
        }
        return words.joined(separator: " ")
    }

    mutating func add(_ operand: String) {
        operands.append(operand)
    }

    /// `value` is `nil` for an option without one.
    mutating func add(_ option: Option, _ value: String?) {
        if let value { values[option] = value } else { flags.insert(option) }
    }
}

/// A word of the command line that belongs to no option.
struct Operand: Sendable {
    /// Whether a command can do without it.
    enum Need: Sendable {
        case required
        case optional
    }

    /// As help shows it: `COMMAND`.
    let name: String
    let need: Need
}

/// What the shell is told: the codes of BSD's `sysexits.h` where it has one.
enum ExitCode: Int32, CaseIterable {
    case done = 0
    case notInOrder = 1
    case wrongUsage = 64
    case toolFault = 70
    case diskFault = 74

    /// As help tells it.
    var meaning: String {
        switch self {
        case .done: "done"
        case .notInOrder: "the pages, the configuration or the committed output are not in order"
        case .wrongUsage: "wrong usage"
        case .toolFault: "a fault of the tool"
        case .diskFault: "the disk"
        }
    }
}

/// What the shell is told: the codes of BSD's `sysexits.h` where it has one.
enum ExitCode: Int32 {
    case done = 0
    /// The pages, the configuration or the committed output are not in order.
    case notInOrder = 1
    case wrongUsage = 64
    case toolFault = 70
    case diskFault = 74
}

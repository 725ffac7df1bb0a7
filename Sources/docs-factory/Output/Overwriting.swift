/// Which files a run may replace.
enum Overwriting {
    /// Those that are as the tool wrote them.
    case unedited
    case everything

    init(_ arguments: Arguments) {
        self = arguments.contains(.force) ? .everything : .unedited
    }
}

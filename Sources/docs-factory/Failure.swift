import DocsSchema

/// What ends a run before its work is done. What is wrong with a page does not: that is a diagnostic.
enum Failure: Error, Equatable {
    /// The command line makes no sense; `command` is the one whose help tells more.
    case usage(String, command: String? = nil)
    /// What the tool was pointed at is not there or cannot be used.
    case input(place: String, String)
    case disk(path: String, reason: String)
    /// Nobody's mistake but ours.
    case fault(String)

    /// The same at another place: that of a file with a name of our own says nothing to the caller.
    func at(_ path: Path) -> Failure {
        guard case .disk(_, let reason) = self else { return self }
        return .disk(path: path.text, reason: reason)
    }

    var exitCode: ExitCode {
        switch self {
        case .usage: .wrongUsage
        case .input: .notInOrder
        case .disk: .diskFault
        case .fault: .toolFault
        }
    }
}

extension Failure: CustomStringConvertible {
    /// One line, and for wrong usage a second one that says where the right usage is.
    var description: String {
        switch self {
        case .usage(let message, let command):
            "docs-factory: error: \(message.singleLine)\nRun 'docs-factory help\(command.map { " " + $0 } ?? "")' for the usage."
        case .input(let place, let message): "\(place.singleLine): error: \(message.singleLine)"
        case .disk(let path, let reason): "\(path.singleLine): error: \(reason)"
        case .fault(let message): "docs-factory: error: a fault of the tool, not of the pages: \(message.singleLine)"
        }
    }
}

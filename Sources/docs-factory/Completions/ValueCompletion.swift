import DocsSchema

/// What a shell may offer where a value stands.
enum ValueCompletion: Hashable {
    /// Only its author knows it, such as the name of an API.
    case nothing
    case folders
    /// Folders too, as they lead to files.
    case files
    case words([String])
}

extension Option {
    var values: ValueCompletion {
        switch self {
        case .format: .words(LintFormat.allCases.map(\.rawValue))
        case .diffFormat: .words(DiffFormat.allCases.map(\.rawValue))
        case .failOn: .words(FailOn.allCases.map(\.rawValue))
        default:
            switch placeholder {
            case "DIR": .folders
            case "FILE": .files
            default: .nothing
            }
        }
    }
}

extension Operand {
    var values: ValueCompletion {
        switch name {
        case "OLD", "NEW": .files
        case "COMMAND": .words(Command.all.map(\.name))
        case "ID": .words(Explanation.all.map(\.id) + ChangeExplanation.all.map(\.rule.rawValue))
        case "SHELL": .words(Shell.allCases.map(\.rawValue))
        default: .nothing
        }
    }
}

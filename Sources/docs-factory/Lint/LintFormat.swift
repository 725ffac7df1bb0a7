/// How `lint` tells what it found.
enum LintFormat: String, CaseIterable {
    case text
    case json

    init(_ arguments: Arguments) throws(Failure) {
        guard let name = arguments[.format] else {
            self = .text
            return
        }
        guard let format = LintFormat(rawValue: name) else {
            throw .usage("unknown format '\(name)'; there are text and json", command: "lint")
        }
        self = format
    }
}

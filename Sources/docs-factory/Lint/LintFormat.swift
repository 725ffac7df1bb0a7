import DocsSchema

/// How `lint` tells what it found.
enum LintFormat: String, CaseIterable {
    case text
    case json
    case github
    case sarif
    case junit

    init(_ arguments: Arguments) throws(Failure) {
        guard let name = arguments[.format] else {
            self = .text
            return
        }
        guard let format = LintFormat(rawValue: name) else {
            let known = LintFormat.allCases.map(\.rawValue)
            throw .usage("unknown format '\(name)'; \(known.choice(for: name))", command: "lint")
        }
        self = format
    }
}

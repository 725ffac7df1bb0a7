import DocsEmitter
import DocsSchema

/// Runs the emitters, and tells a mistake in the caller's template from a fault of ours.
struct EmitFiles {
    let templates: TemplateFolder
    var swift = SwiftSettings()
    var renames = Renames()
    var layout = Layout.full

    /// What is written, and in which files.
    enum Layout {
        /// All there is, in files that people find things in.
        case full
        /// The Swift alone, in files whose names do not depend on the pages.
        case fixedFiles
    }

    func run(_ schema: Schema) throws(Failure) -> [OutputFile] {
        do {
            switch layout {
            case .full: return try EmitAPI(templates: templates.texts, swift: swift, renames: renames).run(schema)
            case .fixedFiles:
                return GatherFiles().run(
                    try EmitSwift(templates: templates.texts, settings: swift, renames: renames).run(schema))
            }
        } catch {
            throw failure(String(describing: error))
        }
    }

    /// What emitters throw says `name:line:column: error: message`, by the name of the template.
    func failure(_ description: String) -> Failure {
        let parts = description.split(separator: ": error: ", maxSplits: 1)
        let name = parts.first?.prefix { $0 != ":" } ?? ""
        guard parts.count == 2, let file = templates.file(of: String(name)) else { return .fault(description) }
        return .input(place: "\(file)\(parts[0].dropFirst(name.count))", String(parts[1]))
    }
}

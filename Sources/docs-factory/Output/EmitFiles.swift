import DocsEmitter
import DocsSchema
import Mustache

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
        } catch let error as TemplateError {
            throw failure(error)
        } catch {
            throw .fault(String(describing: error))
        }
    }

    /// A mistake in a template of ours is a fault.
    private func failure(_ error: TemplateError) -> Failure {
        guard let file = templates.file(of: error.template) else { return .fault(error.description) }
        return .input(place: "\(file):\(error.line):\(error.column)", error.message)
    }
}

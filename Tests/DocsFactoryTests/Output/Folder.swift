import DocsEmitter
import DocsSchema
import Foundation

@testable import docs_factory

/// An output folder named `out`.
struct Folder {
    let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try FileManager.default.createDirectory(at: workspace.url("out"), withIntermediateDirectories: true)
    }

    /// Everything in it but the manifest.
    var files: [String] { workspace.contents(of: "out").filter { $0 != Manifest.fileName } }

    var manifest: String? { workspace.text(of: "out/\(Manifest.fileName)") }

    func writeManifest(_ text: String) throws {
        try workspace.write(text, to: "out/\(Manifest.fileName)")
    }

    func plan(
        _ files: [String: String],
        _ overwriting: Overwriting = .unedited
    ) throws -> (plan: OutputPlan, diagnostics: [String]) {
        var diagnostics = Diagnostics()
        let planning = PlanOutput(disk: workspace.disk, folder: Path("out"), overwriting: overwriting)
        let plan = try planning.run(files.map { OutputFile(path: $0.key, text: $0.value) }, diagnostics: &diagnostics)
        return (plan, diagnostics.sorted.map { "\($0.position.file) \($0.severity.rawValue) \($0.id)" })
    }

    /// Plans, and writes if nothing is in the way; `path severity id` of what is.
    @discardableResult
    func write(_ files: [String: String], _ overwriting: Overwriting = .unedited) throws -> [String] {
        let (plan, diagnostics) = try plan(files, overwriting)
        if !diagnostics.contains(where: { $0.contains(" error ") }) { try WriteOutput(disk: workspace.disk).run(plan) }
        return diagnostics
    }
}

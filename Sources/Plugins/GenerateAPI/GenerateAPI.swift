import Foundation
import PackagePlugin

/// Turns the pages in a target's folder into Swift that is compiled with it.
///
/// `docs-factory.json` in the folder, if there is one, is the configuration of the API, and `Templates` replaces
/// templates.
@main
struct GenerateAPI: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder = target.directoryURL
        let files = try inputs(in: folder)
        let output = context.pluginWorkDirectoryURL.appending(path: "Generated")
        let tool = try context.tool(named: "docs-factory")
        var arguments = ["generate", "--fixed-files", "--force", "--specs", folder.path, "--output", output.path]
        let configuration = folder.appending(path: "docs-factory.json")
        if files.contains(configuration) {
            arguments += ["--config", configuration.path]
        } else {
            arguments += ["--name", target.name]
        }
        let templates = folder.appending(path: "Templates")
        if FileManager.default.fileExists(atPath: templates.path) { arguments += ["--templates", templates.path] }
        return [
            .buildCommand(
                displayName: "Generate \(target.name) from its pages",
                executable: tool.url,
                arguments: arguments,
                inputFiles: files,
                outputFiles: fileNames.map { output.appending(path: $0) })
        ]
    }

    /// Whatever changes what is generated, in the order of the paths.
    private func inputs(in folder: URL) throws -> [URL] {
        let endings: Set<String> = ["md", "markdown", "txt", "mustache"]
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let found = (files?.compactMap { $0 as? URL } ?? []).filter {
            endings.contains($0.pathExtension.lowercased()) || $0.lastPathComponent == "docs-factory.json"
        }
        guard !found.isEmpty else { throw NoPages(folder: folder.path) }
        return found.sorted { $0.path < $1.path }
    }
}

/// The files that `docs-factory generate --fixed-files` writes.
private let fileNames: [String] =
    ["Clients.swift", "Operations.swift"] + "ABCDEFGHIJKLMNOPQRSTUVWXYZ_".map { "Types-\($0).swift" }

private struct NoPages: Error, CustomStringConvertible {
    var folder: String
    var description: String { "there are no documentation pages (*.md) in \(folder)" }
}

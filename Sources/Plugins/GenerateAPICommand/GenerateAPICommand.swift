import Foundation
import PackagePlugin

/// Brings what a package has committed up to date: `swift package generate-api`, with the options of
/// `docs-factory generate`, such as `--check`.
@main
struct GenerateAPICommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let process = Process()
        process.executableURL = try context.tool(named: "docs-factory").url
        process.arguments = ["generate"] + arguments
        process.currentDirectoryURL = context.package.directoryURL
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 {
            Diagnostics.error("docs-factory ended with status \(process.terminationStatus)")
        }
    }
}

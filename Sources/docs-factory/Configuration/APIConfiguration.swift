import DocsEmitter
import DocsReader
import DocsSchema

/// One API: where its pages are, where the SDK goes, and what the pages do not say.
struct APIConfiguration: Sendable {
    /// The name, the clients, and the rules that pages leave unsaid.
    var settings: ReadSettings
    /// As it is shown in diagnostics: relative to the current folder.
    var specs: Path
    /// `nil` if the pages are only to be read.
    var output: Path?
    var overrides = Overrides()
    var filter = Filter()
    var swift = SwiftSettings()
    /// What `diff` need not guess.
    var renames = Renames()
    /// What `diff` does not fail on.
    var acceptances: [Acceptance] = []

    /// The folder for what is generated.
    func outputFolder() throws(Failure) -> Path {
        guard let output else {
            throw .usage("--specs needs --output, or --config with a file that says it", command: "generate")
        }
        return output
    }
}

import DocsReader
import DocsSchema

/// Decides by options and configuration which APIs a run is about.
struct ChooseAPIs {
    static let usualConfiguration = "specs/docs-factory.json"

    let arguments: Arguments
    let disk: Disk

    func run(diagnostics: inout Diagnostics) throws(Failure) -> [APIConfiguration] {
        if let specs = arguments[.specs], arguments[.config] == nil { return [try plainAPI(specs: specs)] }
        let path = Path(arguments[.config] ?? Self.usualConfiguration)
        guard try disk.kindFollowingLinks(of: path) != nil else { throw missingConfiguration(path) }
        let file = ConfigurationFile(path: path, bytes: try disk.read(path))
        let apis = ReadConfiguration().run(file, diagnostics: &diagnostics)
        guard diagnostics.count(of: .error) == 0 else { return [] }
        return try replaceFolders(of: try choose(from: apis, in: path))
    }

    private func plainAPI(specs: String) throws(Failure) -> APIConfiguration {
        let name = arguments[.name] ?? APIName.usual
        if let fault = APIName.fault(in: name) { throw .usage("--name '\(name)': \(fault)") }
        return APIConfiguration(
            settings: ReadSettings(name: name), specs: Path(specs), output: arguments[.output].map(Path.init))
    }

    private func choose(from apis: [APIConfiguration], in path: Path) throws(Failure) -> [APIConfiguration] {
        guard let name = arguments[.name] else { return apis }
        let chosen = apis.filter { $0.settings.name == name }
        guard !chosen.isEmpty else {
            throw .input(place: path.text, "no API is named '\(name)'\(apis.map(\.settings.name).hint(for: name))")
        }
        return chosen
    }

    /// Folders on the command line win, so that a build step can write where it is allowed to.
    private func replaceFolders(of apis: [APIConfiguration]) throws(Failure) -> [APIConfiguration] {
        guard arguments[.specs] != nil || arguments[.output] != nil else { return apis }
        guard var api = apis.first, apis.count == 1 else {
            throw .usage("--specs and --output are for one API, and \(apis.count) are configured; pick one with --name")
        }
        if let specs = arguments[.specs] { api.specs = Path(specs) }
        if let output = arguments[.output] { api.output = Path(output) }
        return [api]
    }

    private func missingConfiguration(_ path: Path) -> Failure {
        let hint = arguments[.config] == nil ? "; give --specs and --output, or --config" : ""
        return .input(place: path.text, "no such file\(hint)")
    }
}

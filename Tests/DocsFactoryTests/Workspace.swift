import Foundation
import Testing

@testable import docs_factory

/// A folder of its own for a test, and the tool run in it.
///
/// A class, as the folder goes when the test ends.
final class Workspace: Sendable {
    let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "docs-factory-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    /// With the files of one API: `specs/docs-factory.json`, and a page in `specs/pets`.
    static func pets(configuration: String = Workspace.configuration) throws -> Workspace {
        let workspace = try Workspace()
        try workspace.write(configuration, to: "specs/docs-factory.json")
        try workspace.write(page, to: "specs/pets/pets/get-pet.md")
        return workspace
    }

    deinit {
        try? FileManager.default.removeItem(at: root)
    }

    static let configuration = """
        {
          "apis": [
            { "name": "Pets", "specs": "pets", "output": "../generated" }
          ]
        }
        """

    /// A page with one operation, whose request has the field `petId`.
    static let page = """
        # Get a pet

        ## Method

        ManagementClient.getPet

        ## Request parameters

        | Name | Type | Is it required | Default value | Description | Sample value |
        | ---- | ---- | ---- | ---- | ---- | ---- |
        | petId | string | Yes | - | The id | `p1` |

        ## Request response

        Type: `boolean`

        """

    @discardableResult
    func run(_ words: String...) -> Outcome {
        let (exitCode, transcript) = DocsFactory(disk: disk).run(words)
        return Outcome(exitCode: exitCode, results: transcript.results, complaints: transcript.complaints)
    }

    /// What a run said, by lines, and its exit code.
    struct Outcome {
        let exitCode: ExitCode
        let results: [String]
        let complaints: [String]

        init(exitCode: ExitCode, results: String, complaints: String) {
            self.exitCode = exitCode
            self.results = results.split(separator: "\n").map(String.init)
            self.complaints = complaints.split(separator: "\n").map(String.init)
        }
    }

    var disk: Disk { Disk(currentFolder: Path(root.path)) }
}

extension Workspace {
    func url(_ path: String) -> URL { root.appending(path: path) }

    func write(_ text: String, to path: String) throws {
        try write(Data(text.utf8), to: path)
    }

    func write(_ data: Data, to path: String) throws {
        let folder = url(path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try data.write(to: url(path))
    }

    func text(of path: String) -> String? {
        try? String(contentsOf: url(path), encoding: .utf8)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: url(path))
    }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: url(path).path, withDestinationPath: target)
    }

    /// Every file and folder below `path`, hidden ones too.
    func contents(of path: String) -> [String] {
        (FileManager.default.enumerator(atPath: url(path).path)?.allObjects as? [String] ?? []).sorted()
    }

    /// Changes with every write, even one of the same bytes: new files have other numbers and times.
    func stamps(of path: String) throws -> [String: String] {
        var stamps: [String: String] = [:]
        for name in contents(of: path) {
            let attributes = try FileManager.default.attributesOfItem(atPath: url("\(path)/\(name)").path)
            let number = attributes[.systemFileNumber] as? Int ?? 0
            let date = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            stamps[name] = "\(number) \(date)"
        }
        return stamps
    }
}

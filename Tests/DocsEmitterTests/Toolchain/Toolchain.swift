import Foundation

/// The compiler and formatter beside which the tests run.
enum Toolchain {
    /// Whether there are a compiler and the built runtime library to compile against.
    static let isComplete = modules != nil && run(["swiftc", "--version"]) == ""

    /// The folder with `DocsRuntime.swiftmodule`: that of the build the test bundle belongs to.
    static let modules: String? = ProcessInfo.processInfo.arguments.lazy.compactMap(modules).first

    /// What the compiler says against the sources, as warnings or errors.
    static func compile(_ folder: URL, features: [String]) -> String {
        let flags = features.flatMap { ["-enable-upcoming-feature", $0] }
        return run(
            ["swiftc", "-typecheck", "-wmo", "-swift-version", "6", "-warnings-as-errors", "-module-name", "Generated"]
                + ["-I", modules ?? ""] + flags + sources(in: folder))
    }

    /// What the formatter says against the sources, by the rules of this package.
    static func lint(_ folder: URL) -> String {
        let rules = packageFolder.appendingPathComponent(".swift-format").path
        return run(["swift", "format", "lint", "--strict", "--configuration", rules] + sources(in: folder))
    }

    /// The syntax tree of a source file as JSON, without types or comments; `nil` where the compiler does not give one.
    static func tree(of text: String) -> Data? {
        output(of: ["swiftc", "-frontend", "-dump-parse", "-dump-ast-format", "json"], input: text, ending: ".swift")
    }

    /// What a program makes of a text; `nil` where there is no such program.
    static func output(of command: [String], input: String, ending: String = "") -> Data? {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("text-\(UUID().uuidString)")
        let (source, result) = (folder.appendingPathComponent("in" + ending), folder.appendingPathComponent("out"))
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(input.utf8).write(to: source)
            try Data().write(to: result)
            guard run(command + [source.path], output: try FileHandle(forWritingTo: result)).isEmpty else { return nil }
            return try Data(contentsOf: result)
        } catch {
            return nil
        }
    }

    private static let packageFolder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func sources(in folder: URL) -> [String] {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (files?.compactMap { ($0 as? URL)?.path } ?? []).filter { $0.hasSuffix(".swift") }.sorted()
    }

    private static func modules(above path: String) -> String? {
        var folder = URL(fileURLWithPath: path)
        while folder.path.count > 1 {
            folder.deleteLastPathComponent()
            let modules = folder.appendingPathComponent("Modules").path
            if FileManager.default.fileExists(atPath: modules + "/DocsRuntime.swiftmodule") { return modules }
        }
        return nil
    }

    /// What the program writes to standard error; its name and status too if it fails without a word.
    private static func run(_ command: [String], output: FileHandle = .nullDevice) -> String {
        let process = Process()
        let complaints = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardError = complaints
        process.standardOutput = output
        do {
            try process.run()
        } catch {
            return "\(command[0]): \(error)"
        }
        let text = String(decoding: complaints.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let isSilent = text.isEmpty && process.terminationStatus != 0
        return isSilent ? "\(command[0]): status \(process.terminationStatus)" : text
    }
}

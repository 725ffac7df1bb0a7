import DocsReader
import DocsSchema
import Foundation

/// Tells how long the tool takes for how many pages.
@main
struct Benchmark {
    static func main() throws {
        guard let options = BenchmarkOptions(Array(CommandLine.arguments.dropFirst())) else {
            FileHandle.standardError.write(Data((BenchmarkOptions.usage + "\n").utf8))
            exit(64)
        }
        if let folder = options.write { return try write(makePages(options), to: URL(filePath: folder)) }
        let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let specs = scratch.appending(path: "specs").path
        // Another process makes the files, and the tool comes first: what this one takes counts as a child's too.
        _ = try RunProcess(program: thisProgram.path).run(
            ["--pages", String(options.pages), "--seed", String(options.seed), "--write", specs])
        let tool = try MeasureTool(program: options.tool ?? besideThisProgram, runs: options.runs, scratch: scratch)
            .run(specs: specs)
        let pages = makePages(options)
        let results = Results(
            pages: pages.count, bytes: pages.reduce(0) { $0 + $1.bytes.count },
            measurements: try MeasureStages(runs: options.runs).run(pages) + tool)
        let earlier = try options.compare.map { try JSONReader.read(String(contentsOfFile: $0, encoding: .utf8)) }
        for line in FormatResults(earlier: earlier).run(results) { print(line) }
        if let file = options.json {
            try JSONWriter.lines(results.json).write(toFile: file, atomically: true, encoding: .utf8)
        }
    }

    private static func makePages(_ options: BenchmarkOptions) -> [SourcePage] {
        MakeCorpus(pages: options.pages, seed: options.seed).run()
    }

    private static var thisProgram: URL { Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0]) }

    private static var besideThisProgram: String {
        thisProgram.deletingLastPathComponent().appending(path: "docs-factory").path
    }

    private static func write(_ pages: [SourcePage], to folder: URL) throws {
        for page in pages {
            let file = folder.appending(path: page.path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(page.bytes).write(to: file)
        }
    }
}

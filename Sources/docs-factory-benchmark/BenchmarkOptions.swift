/// What the caller asks for.
struct BenchmarkOptions {
    static let usage = """
        usage: docs-factory-benchmark [--pages N] [--seed N] [--runs N] [--tool FILE] [--json FILE] [--compare FILE]
               docs-factory-benchmark --pages N [--seed N] --write FOLDER

        Makes N pages (512) from a seed (1), times each stage in a number of runs (11) and the tool as a whole, and
        prints the medians. --json writes them to a file; --compare sets them against such a file; --write only writes
        the pages.
        """

    var pages = 512
    var seed: UInt64 = 1
    var runs = 11
    /// The tool, as a file; `nil` for the one beside this program.
    var tool: String?
    var json: String?
    var compare: String?
    var write: String?

    /// `nil` for words that make no sense.
    init?(_ words: [String]) {
        var words = words[...]
        while let name = words.popFirst() {
            guard let value = words.popFirst() else { return nil }
            switch name {
            case "--pages": pages = Int(value) ?? 0
            case "--seed": seed = UInt64(value) ?? 0
            case "--runs": runs = Int(value) ?? 0
            case "--tool": tool = value
            case "--json": json = value
            case "--compare": compare = value
            case "--write": write = value
            default: return nil
            }
        }
        guard pages > 0, runs > 0 else { return nil }
    }
}

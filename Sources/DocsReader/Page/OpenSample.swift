import DocsSchema

/// The lines of a sample while its part of the page is read.
struct OpenSample {
    /// A value that is in pieces is in a few of them.
    private static let blocksLimit = 8

    var lines: [Line] = []
    /// What the lines say, as soon as they are a whole value.
    private var value: JSON?
    /// How many blocks of code a sample result has so far.
    private var blocks = 0

    /// Adds a block of a sample result. One behind an empty value counts in its place; `false` if it stands behind
    /// another one, and so shows another case, such as a failure.
    mutating func add(_ block: [Line]) -> Bool {
        if value == nil, blocks < Self.blocksLimit { value = ReadSampleResult().run(lines)?.whole }
        blocks += 1
        guard let value else {
            lines += block
            return true
        }
        guard value == .object([]) || value == .array([]) else { return ReadSampleResult().run(block) == nil }
        lines = block
        self.value = nil
        return true
    }
}

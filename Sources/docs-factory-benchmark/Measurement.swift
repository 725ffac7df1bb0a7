import DocsSchema

/// What was measured of one thing in several runs.
struct Measurement {
    let name: String
    /// Of each run.
    let seconds: [Double]
    /// The most memory that a run took, in bytes; `nil` if that cannot be told apart from other things.
    var peakMemory: Int?

    /// What half of the runs took less than.
    var median: Double { seconds.sorted()[seconds.count / 2] }
}

extension Measurement {
    /// Times `work` a number of times, after once that does not count.
    static func of(_ name: String, runs: Int, _ work: () throws -> Void) rethrows -> Measurement {
        try work()
        let clock = ContinuousClock()
        let seconds = try (0..<runs).map { _ in try clock.measure(work) / .seconds(1) }
        return Measurement(name: name, seconds: seconds)
    }
}

/// All that was measured in a run of the benchmark.
struct Results {
    let pages: Int
    /// Of all pages together.
    let bytes: Int
    let measurements: [Measurement]

    /// The name of work that depends on the machine alone: what is measured is held against it, so that results of two
    /// machines can be compared.
    static let yardstick = "yardstick"

    /// The medians, as the file that a later run is compared with.
    var json: JSON {
        .object([
            .init("pages", .number(String(pages))), .init("bytes", .number(String(bytes))),
            .init("seconds", .object(measurements.map { .init($0.name, .number($0.median.text(4))) })),
            .init(
                "peakMemory",
                .object(measurements.compactMap { m in m.peakMemory.map { .init(m.name, .number(String($0))) } })),
        ])
    }
}

extension Double {
    /// With a number of digits behind the point.
    func text(_ digits: Int) -> String {
        let scale = (0..<digits).reduce(1.0) { product, _ in product * 10 }
        let scaled = Int((self * scale).rounded())
        let fraction = String(scaled % Int(scale))
        return "\(scaled / Int(scale))."
            + String(repeating: "0", count: max(0, digits - fraction.count)) + fraction
    }
}

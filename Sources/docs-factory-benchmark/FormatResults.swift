import DocsSchema

/// Results as a table for people, beside those of an earlier run.
struct FormatResults {
    /// The file of an earlier run.
    var earlier: JSON?

    func run(_ results: Results) -> [String] {
        let megabytes = Double(results.bytes) / 1e6
        let head = "\(results.pages) pages, \(megabytes.text(2)) MB"
        let lines = results.measurements.map { measurement in
            [
                measurement.name.padded(16), measurement.median.text(4).leftPadded(9),
                (megabytes / measurement.median).text(1).leftPadded(9),
                (measurement.peakMemory.map { (Double($0) / 1_048_576).text(1) } ?? "").leftPadded(9),
                ratio(of: measurement, in: results).leftPadded(9),
            ].joined()
        }
        return [head, "                  seconds     MB/s      MiB" + (earlier == nil ? "" : "    ratio")] + lines
    }

    /// How long it took for each second of the earlier run, were this machine as fast as that one.
    private func ratio(of measurement: Measurement, in results: Results) -> String {
        guard let yardstick = results.measurements.first(where: { $0.name == Results.yardstick })?.median,
            let then = seconds(measurement.name), let yardstickThen = seconds(Results.yardstick), then > 0
        else { return "" }
        return ((measurement.median / yardstick) / (then / yardstickThen)).text(2)
    }

    private func seconds(_ name: String) -> Double? {
        guard case .number(let digits)? = earlier?["seconds"]?[name] else { return nil }
        return Double(digits)
    }
}

extension String {
    fileprivate func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
    fileprivate func leftPadded(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}

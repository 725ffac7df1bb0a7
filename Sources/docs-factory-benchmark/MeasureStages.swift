import DocsEmitter
import DocsReader
import DocsSchema

/// Times the stages inside this process, without the disk.
struct MeasureStages {
    let runs: Int

    func run(_ pages: [SourcePage]) throws -> [Measurement] {
        let reader = ReadAPI(settings: ReadSettings(name: "API"))
        var diagnostics = Diagnostics()
        let read = reader.read(pages)
        let schema = reader.merge(read, diagnostics: &diagnostics).schema
        var checksum: UInt64 = 0
        let yardstick = Measurement.of(Results.yardstick, runs: runs) { checksum ^= mix(rounds: 20_000_000) }
        let stages = [
            Measurement.of("read", runs: runs) { _ = reader.read(pages) },
            Measurement.of("merge", runs: runs) {
                var diagnostics = Diagnostics()
                _ = reader.merge(read, diagnostics: &diagnostics)
            },
            try Measurement.of("emit Swift", runs: runs) { _ = try EmitSwift().run(schema) },
            try Measurement.of("emit reference", runs: runs) { _ = try EmitReference().run(schema) },
            Measurement.of("emit OpenAPI", runs: runs) { _ = EmitOpenAPI().run(schema) },
            try Measurement.of("emit all", runs: runs) { _ = try EmitAPI().run(schema) },
        ]
        guard checksum != 1 else { return stages }
        return [yardstick] + stages
    }

    /// Arithmetic that no compiler can leave out.
    private func mix(rounds: Int) -> UInt64 {
        var random = SplitMix(seed: 1)
        var sum: UInt64 = 0
        for _ in 0..<rounds { sum ^= random.next() }
        return sum
    }
}

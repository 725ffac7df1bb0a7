import Foundation

/// Times the tool as its users run it: whole processes that read and write files.
struct MeasureTool {
    let program: String
    let runs: Int
    /// A folder for files that go away again.
    let scratch: URL

    func run(specs: String) throws -> [Measurement] {
        let output = scratch.appending(path: "output").path
        let place = ["--specs", specs, "--output", output]
        return [
            try measure("start", ["version"]),
            try measure("lint", ["lint", "--specs", specs]),
            try measure("generate", ["generate"] + place) { try? FileManager.default.removeItem(atPath: output) },
            try measure("generate again", ["generate"] + place),
            try measure("check", ["check"] + place),
        ]
    }

    private func measure(_ name: String, _ arguments: [String], before: () -> Void = {}) throws -> Measurement {
        let process = RunProcess(program: program)
        var seconds: [Double] = []
        var peak = 0
        for _ in 0..<runs {
            before()
            let run = try process.run(arguments)
            seconds.append(run.seconds)
            peak = max(peak, run.peakMemory)
        }
        return Measurement(name: name, seconds: seconds, peakMemory: peak)
    }
}

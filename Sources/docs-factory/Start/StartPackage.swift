/// Puts the first files into a package, all of them or none.
struct StartPackage {
    let disk: Disk

    /// A file that is there is somebody's work: it is named, and nothing is written.
    func run(_ files: StartFiles, _ transcript: inout Transcript) throws(Failure) -> ExitCode {
        var taken: [Path] = []
        for (path, _) in files.all where try disk.kind(of: path) != nil { taken.append(path) }
        guard taken.isEmpty else {
            transcript.complain(taken.map { "\($0): error: is there already, and init overwrites nothing" })
            transcript.say(["Nothing was written."])
            return .notInOrder
        }
        for (path, text) in files.all {
            try disk.makeFolder(path.folder)
            try disk.create(path, text)
            transcript.say(["Wrote \(path)"])
        }
        transcript.say([""] + PackageLines(name: files.name).text)
        return .done
    }
}

/// Puts the first files into a package, all of them or none.
struct StartPackage {
    let disk: Disk

    private static let folder = Path(ChooseAPIs.usualConfiguration).folder

    /// A file that is there is somebody's work: it is named, and nothing is written.
    func run(_ files: StartFiles, _ transcript: inout Transcript) throws(Failure) -> ExitCode {
        try disk.makeFolder(Self.folder)
        return try disk.holding(Self.folder, .alone) { () throws(Failure) in
            try start(files, &transcript)
        }
    }

    private func start(_ files: StartFiles, _ transcript: inout Transcript) throws(Failure) -> ExitCode {
        try TemporaryFile.removeLeftovers(in: Self.folder, disk: disk)
        var taken: [Path] = []
        for (path, _) in files.all where try disk.kind(of: path) != nil { taken.append(path) }
        guard taken.isEmpty else {
            transcript.complain(taken.map { "\($0): error: is there already, and init overwrites nothing" })
            transcript.say(["Nothing was written."])
            return .notInOrder
        }
        try TemporaryFile.write(files.all, by: Self.folder, disk: disk) { () throws(Failure) in
            for (path, _) in files.all { try disk.makeFolder(path.folder) }
        }
        transcript.say(files.all.map { "Wrote \($0.path)" } + [""] + PackageLines(name: files.name).text)
        return .done
    }
}

/// What a run would do to an output folder, before any of it is done.
struct OutputPlan: Sendable {
    /// A file and what it will hold.
    struct Write: Sendable {
        let path: OutputPath
        /// `nil` if there is no such file yet.
        let old: [UInt8]?
        let new: String
    }

    /// A file that nothing asks for any more.
    struct Removal: Sendable {
        let path: OutputPath
        let old: [UInt8]
    }

    let folder: Path
    var writes: [Write] = []
    var removals: [Removal] = []
    /// How many files are as they should be.
    var kept = 0
    /// What was written by earlier runs.
    var oldManifest = Manifest()
    var manifest = Manifest()
    /// The manifest as it lies there; `nil` if there is none.
    var oldManifestText: String?

    /// One line on what is left to do.
    var state: String {
        guard isStale else { return "\(folder) is up to date" }
        return "\(folder) is out of date; files: \(writes.count) to write, \(removals.count) to remove"
    }

    var isManifestStale: Bool { oldManifestText != manifest.text }
    var isStale: Bool { !writes.isEmpty || !removals.isEmpty || isManifestStale }
}

/// Shows what a plan would change, as a diff that does not flood the log of a CI run.
struct CompareOutput {
    /// The most lines that are shown for all plans together.
    let limit: Int

    func run(_ plans: [OutputPlan]) -> [String] {
        var shown: [String] = []
        var (linesLeftOut, filesLeftOut) = (0, 0)
        for change in plans.flatMap(changes) {
            let room = limit - shown.count
            if room > 0 {
                let lines = lines(of: change)
                shown += lines.prefix(room)
                linesLeftOut += max(0, lines.count - room)
            } else {
                filesLeftOut += 1
            }
        }
        guard linesLeftOut + filesLeftOut > 0 else { return shown }
        return shown + ["(left out: \(linesLeftOut) more lines of the last file, \(filesLeftOut) more files)"]
    }

    /// A file before and after; `nil` where there is none.
    private struct Change {
        let path: Path
        let old: [UInt8]?
        let new: [UInt8]?
    }

    /// Hashes say nothing to a reader, so the manifest is shown only if nothing else is.
    private func changes(of plan: OutputPlan) -> [Change] {
        let folder = plan.folder
        let writes = plan.writes.map {
            Change(path: folder.appending($0.path.text), old: $0.old, new: Array($0.new.utf8))
        }
        let removals = plan.removals.map { Change(path: folder.appending($0.path.text), old: $0.old, new: nil) }
        let changes = (writes + removals).sorted { $0.path < $1.path }
        guard changes.isEmpty, plan.isManifestStale else { return changes }
        let old = plan.oldManifestText.map { Array($0.utf8) }
        return [Change(path: folder.appending(Manifest.fileName), old: old, new: Array(plan.manifest.text.utf8))]
    }

    private func lines(of change: Change) -> [String] {
        let (old, new) = (change.old.map { _ in change.path.text }, change.new.map { _ in change.path.text })
        let heads = ["--- \(old ?? "/dev/null")", "+++ \(new ?? "/dev/null")"]
        let edits = CompareLines().run(change.old ?? [], change.new ?? [])
        return (heads + FormatHunks().run(edits)).map(\.logLine)
    }
}

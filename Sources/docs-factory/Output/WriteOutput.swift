/// Carries out a plan.
///
/// All new files are written before any takes its place, so that a full disk spoils nothing. Before the first does, the
/// manifest names the old and the new hashes, after the last the new ones: wherever a run is killed, the next one knows
/// every file as ours.
struct WriteOutput {
    let disk: Disk

    func run(_ plan: OutputPlan) throws(Failure) {
        let folder = plan.folder
        try disk.makeFolder(folder)
        try disk.holding(folder, .alone) { () throws(Failure) in
            try TemporaryFile.removeLeftovers(in: folder, disk: disk)
            let path = folder.appending(Manifest.fileName)
            let manifestText = try disk.textOfFile(at: path)
            guard manifestText == plan.oldManifestText else {
                // Another run wrote since the plan was made. The same pages make the same manifest, and nothing is left
                // to do.
                if manifestText == plan.manifest.text { return }
                throw .disk(path: folder.text, reason: "another run wrote here meanwhile, from other pages; run again")
            }
            if plan.isStale { try carryOut(plan) }
        }
    }

    private func carryOut(_ plan: OutputPlan) throws(Failure) {
        let files = plan.writes.map { (path: plan.folder.appending($0.path.text), text: $0.new) }
        try TemporaryFile.write(files, by: plan.folder, disk: disk) { () throws(Failure) in
            if !plan.writes.isEmpty || !plan.removals.isEmpty {
                try write(plan.oldManifest.union(plan.manifest), in: plan.folder)
            }
            for folder in Set(files.map(\.path.folder)).sorted() { try disk.makeFolder(folder) }
            for removal in plan.removals { try disk.remove(plan.folder.appending(removal.path.text)) }
        }
        removeEmptyFolders(of: plan)
        try write(plan.manifest, in: plan.folder)
    }

    private func write(_ manifest: Manifest, in folder: Path) throws(Failure) {
        let path = folder.appending(Manifest.fileName)
        try TemporaryFile.write([(path, manifest.text)], by: folder, disk: disk)
    }

    /// Removes the folders that are empty without the files that nothing asks for any more, whether this run removed
    /// those or one that was killed.
    private func removeEmptyFolders(of plan: OutputPlan) {
        for path in plan.oldManifest.paths where plan.manifest.hashes[path] == nil {
            for name in path.folders.reversed() {
                guard disk.removeIfEmpty(plan.folder.appending(name)) else { break }
            }
        }
    }
}

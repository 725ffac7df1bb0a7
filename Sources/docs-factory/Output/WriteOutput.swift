/// Carries out a plan.
///
/// All new files are written beside their places first, so that a full disk spoils nothing, and then take their places
/// one by one. Before that the manifest names the old and the new hashes, after that the new ones: wherever a run is
/// killed, the next one knows every file as ours.
struct WriteOutput {
    let disk: Disk

    func run(_ plan: OutputPlan) throws(Failure) {
        for folder in folders(of: plan) { try TemporaryFile.removeLeftovers(in: folder, disk: disk) }
        guard plan.isStale else { return }
        let files = try stage(plan)
        do throws(Failure) {
            if !plan.writes.isEmpty || !plan.removals.isEmpty {
                try write(plan.oldManifest.union(plan.manifest), in: plan.folder)
            }
            for removal in plan.removals { try remove(removal.path, from: plan.folder) }
            for file in files { try file.takeItsPlace(disk: disk) }
            try write(plan.manifest, in: plan.folder)
        } catch {
            for file in files { try? disk.remove(file.path) }
            throw error
        }
    }

    private func folders(of plan: OutputPlan) -> Set<Path> {
        let paths = plan.manifest.paths + plan.oldManifest.paths
        return Set(paths.compactMap(\.folders.last).map(plan.folder.appending)).union([plan.folder])
    }

    private func stage(_ plan: OutputPlan) throws(Failure) -> [TemporaryFile] {
        var files: [TemporaryFile] = []
        do throws(Failure) {
            try disk.makeFolder(plan.folder)
            let folders = Set(plan.writes.compactMap(\.path.folders.last))
            for folder in folders.sorted() { try disk.makeFolder(plan.folder.appending(folder)) }
            for write in plan.writes {
                let target = plan.folder.appending(write.path.text)
                files.append(try TemporaryFile(write.new, for: target, disk: disk))
            }
        } catch {
            for file in files { try? disk.remove(file.path) }
            throw error
        }
        return files
    }

    private func write(_ manifest: Manifest, in folder: Path) throws(Failure) {
        try disk.makeFolder(folder)
        try TemporaryFile(manifest.text, for: folder.appending(Manifest.fileName), disk: disk).takeItsPlace(disk: disk)
    }

    /// Removes a file, and the folders that are empty without it.
    private func remove(_ path: OutputPath, from folder: Path) throws(Failure) {
        try disk.remove(folder.appending(path.text))
        for name in path.folders.reversed() {
            guard disk.removeIfEmpty(folder.appending(name)) else { return }
        }
    }
}

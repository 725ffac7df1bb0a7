import DocsEmitter
import DocsSchema

/// Decides what to do with each file of an output folder, and finds what stands in the way. Writes nothing.
struct PlanOutput {
    let disk: Disk
    let folder: Path
    let overwriting: Overwriting

    func run(_ files: [OutputFile], diagnostics: inout Diagnostics) throws(Failure) -> OutputPlan {
        guard try disk.kindFollowingLinks(of: folder) == .folder else {
            guard try disk.kind(of: folder) == nil else {
                throw .input(
                    place: folder.text, "not a folder, nor a link to one; move it away, or name another folder")
            }
            return try plan(files, diagnostics: &diagnostics)
        }
        // What another run has written half of would look edited.
        return try disk.holding(folder, .together) { () throws(Failure) in
            try plan(files, diagnostics: &diagnostics)
        }
    }

    private func plan(_ files: [OutputFile], diagnostics: inout Diagnostics) throws(Failure) -> OutputPlan {
        var plan = OutputPlan(folder: folder)
        try readManifest(into: &plan, diagnostics: &diagnostics)
        let texts = try textsByPath(files)
        let stale = plan.oldManifest.paths.filter { texts[$0] == nil }
        let respelled = Dictionary(grouping: stale, by: \.folded)
        let sorted = texts.sorted { $0.key < $1.key }
        let decide = DecideOnFile(
            disk: disk, folder: folder, overwriting: overwriting, manifest: plan.oldManifest)
        let decisions = sorted.concurrentMap { path, text in
            let decision = Result { () throws(Failure) in
                try decide.run(path, text, oldNames: respelled[path.folded] ?? [])
            }
            return (hash: ContentHash(text), decision)
        }
        for ((path, text), (hash, decision)) in zip(sorted, decisions) {
            plan.manifest.add(hash, of: path)
            switch try decision.get() {
            case .keep: plan.kept += 1
            case .write(let old): plan.writes.append(OutputPlan.Write(path: path, old: old, new: text))
            case .leave(let reason): diagnostics.report(reason)
            }
        }
        for path in stale where try decide.obstacle(above: path) == nil {
            try removeStale(path, in: &plan, diagnostics: &diagnostics)
        }
        return plan
    }
}

extension PlanOutput {
    /// The files by path, once it is sure that they stay in the folder and apart from each other on every disk.
    private func textsByPath(_ files: [OutputFile]) throws(Failure) -> [OutputPath: String] {
        var texts: [OutputPath: String] = [:]
        var folded: Set<String> = []
        for file in files {
            guard let path = OutputPath(file.path) else {
                throw .fault("'\(file.path.singleLine)' is no name for a file of the output")
            }
            guard folded.insert(path.folded).inserted else {
                throw .fault("the output has two files named '\(file.path)', or names that differ only in case")
            }
            texts[path] = file.text
        }
        return texts
    }

    private func readManifest(into plan: inout OutputPlan, diagnostics: inout Diagnostics) throws(Failure) {
        let path = folder.appending(Manifest.fileName)
        guard let text = try disk.textOfFile(at: path) else {
            if try disk.kind(of: path) != nil { diagnostics.report(.notAFile(path)) }
            return
        }
        plan.oldManifestText = text
        plan.oldManifest = Manifest(text: text)
        if plan.oldManifest.isNewer { diagnostics.report(.newer(path)) }
    }

    /// Plans to remove a file that nothing asks for any more, unless it was edited.
    private func removeStale(
        _ path: OutputPath,
        in plan: inout OutputPlan,
        diagnostics: inout Diagnostics
    ) throws(Failure) {
        let place = folder.appending(path.text)
        guard try disk.kind(of: place) == .file else { return }
        let old = try disk.read(place)
        let hashes = plan.oldManifest.hashes[path] ?? []
        if hashes.contains(ContentHash(old)) {
            plan.removals.append(OutputPlan.Removal(path: path, old: old))
        } else {
            for hash in hashes { plan.manifest.add(hash, of: path) }
            diagnostics.report(.editedAndStale(place))
        }
    }
}

extension Diagnostic {
    fileprivate static func newer(_ path: Path) -> Diagnostic {
        Diagnostic(
            id: "manifest-newer", .error, at: SourcePosition(file: path.text),
            "written by a newer docs-factory, which this one does not know; run that one, or remove the file and use --force"
        )
    }

    fileprivate static func editedAndStale(_ path: Path) -> Diagnostic {
        Diagnostic(
            id: "edited-file", .warning, at: SourcePosition(file: path.text),
            "no longer generated, but edited since it was written, and so left there; move or delete the file")
    }
}

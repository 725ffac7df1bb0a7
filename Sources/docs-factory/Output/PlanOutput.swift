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
        let decisions = sorted.concurrentMap { [manifest = plan.oldManifest] path, text in
            let decision = Result { () throws(Failure) in
                try decide(on: path, text, oldNames: respelled[path.folded] ?? [], manifest)
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
        for path in stale { try decide(onStale: path, in: &plan, diagnostics: &diagnostics) }
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

    /// What becomes of a file.
    private enum Decision {
        case keep
        /// `old` is what lies there.
        case write(old: [UInt8]?)
        case leave(Diagnostic)
    }

    /// `oldNames` are what earlier runs called the same file with letters of other case: on some disks that is it.
    private func decide(
        on path: OutputPath,
        _ text: String,
        oldNames: [OutputPath],
        _ manifest: Manifest
    ) throws(Failure) -> Decision {
        let place = folder.appending(path.text)
        if let obstacle = try obstacle(above: path) { return .leave(.notAFolder(obstacle)) }
        guard let kind = try disk.kind(of: place) else { return .write(old: nil) }
        guard kind == .file else { return .leave(.notAFile(place)) }
        let old = try disk.read(place)
        let isSame = text.isSame(as: old)
        if oldNames.isEmpty, isSame { return .keep }
        let known = ([path] + oldNames).compactMap { manifest.hashes[$0] }
        let isOurs = isSame || known.contains { $0.contains(ContentHash(old)) }
        if !isOurs, overwriting == .unedited { return .leave(known.isEmpty ? .notOurs(place) : .edited(place)) }
        return .write(old: old)
    }

    private func decide(
        onStale path: OutputPath,
        in plan: inout OutputPlan,
        diagnostics: inout Diagnostics
    ) throws(Failure) {
        let place = folder.appending(path.text)
        guard try obstacle(above: path) == nil, try disk.kind(of: place) == .file else { return }
        let old = try disk.read(place)
        let hashes = plan.oldManifest.hashes[path] ?? []
        if hashes.contains(ContentHash(old)) {
            plan.removals.append(OutputPlan.Removal(path: path, old: old))
        } else {
            for hash in hashes { plan.manifest.add(hash, of: path) }
            diagnostics.report(.editedAndStale(place))
        }
    }

    /// What lies where a folder of `path` should be: a link could lead out of the output folder.
    private func obstacle(above path: OutputPath) throws(Failure) -> Path? {
        for name in path.folders {
            let place = folder.appending(name)
            guard let kind = try disk.kind(of: place) else { return nil }
            if kind != .folder { return place }
        }
        return nil
    }
}

extension String {
    fileprivate func isSame(as bytes: [UInt8]) -> Bool {
        var text = self
        return text.withUTF8 { text in bytes.withUnsafeBufferPointer { areEqual(text, $0) } }
    }
}

extension Diagnostic {
    fileprivate static func newer(_ path: Path) -> Diagnostic {
        Diagnostic(
            id: "manifest-newer", .error, at: SourcePosition(file: path.text),
            "written by a newer docs-factory, which this one does not know; run that one, or remove the file and use --force"
        )
    }

    fileprivate static func edited(_ path: Path) -> Diagnostic {
        Diagnostic(
            id: "edited-file", .error, at: SourcePosition(file: path.text),
            "edited since it was written; undo the edit, move the file away, or lose the edit with --force")
    }

    fileprivate static func editedAndStale(_ path: Path) -> Diagnostic {
        Diagnostic(
            id: "edited-file", .warning, at: SourcePosition(file: path.text),
            "no longer generated, but edited since it was written, and so left there; move or delete the file")
    }

    fileprivate static func notOurs(_ path: Path) -> Diagnostic {
        Diagnostic(
            id: "not-ours", .error, at: SourcePosition(file: path.text),
            "not written by docs-factory; move the file away, or overwrite it with --force")
    }

    fileprivate static func notAFile(_ path: Path) -> Diagnostic {
        Diagnostic(
            id: "not-ours", .error, at: SourcePosition(file: path.text),
            "not a plain file, where docs-factory has one to write; move it away")
    }

    fileprivate static func notAFolder(_ path: Path) -> Diagnostic {
        Diagnostic(
            id: "not-ours", .error, at: SourcePosition(file: path.text),
            "not a folder of its own, where docs-factory has files to write; move it away")
    }
}

import DocsSchema

/// Decides what becomes of a file of an output folder that is to hold a text.
struct DecideOnFile {
    let disk: Disk
    let folder: Path
    let overwriting: Overwriting
    /// What earlier runs wrote.
    let manifest: Manifest

    /// What becomes of a file.
    enum Decision {
        case keep
        /// `old` is what lies there.
        case write(old: [UInt8]?)
        case leave(Diagnostic)
    }

    /// `oldNames` are what earlier runs called the same file with letters of other case: on some disks that is it.
    func run(_ path: OutputPath, _ text: String, oldNames: [OutputPath]) throws(Failure) -> Decision {
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

    /// What lies where a folder of `path` should be: a link could lead out of the output folder.
    func obstacle(above path: OutputPath) throws(Failure) -> Path? {
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
    fileprivate static func edited(_ path: Path) -> Diagnostic {
        Diagnostic(
            id: "edited-file", .error, at: SourcePosition(file: path.text),
            "edited since it was written; undo the edit, move the file away, or lose the edit with --force")
    }

    fileprivate static func notOurs(_ path: Path) -> Diagnostic {
        Diagnostic(
            id: "not-ours", .error, at: SourcePosition(file: path.text),
            "not written by docs-factory; move the file away, or overwrite it with --force")
    }

    static func notAFile(_ path: Path) -> Diagnostic {
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

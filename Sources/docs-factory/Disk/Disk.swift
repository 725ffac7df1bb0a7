#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The file system; nothing else in the tool touches it.
///
/// It speaks to the system directly: Foundation would double the time a run takes to start, and hides both links and
/// the reason of a failure.
struct Disk: Sendable {
    /// A file or device that is larger is none that the tool should read: it could take all the memory there is.
    private static let sizeLimit = 1 << 30

    /// Where relative paths start; `nil` is the current folder of the process.
    var currentFolder: Path?
    /// What a run is told, if that is to be remembered.
    var looks: Looks?

    /// What a name in a folder stands for.
    enum Kind: UInt64, Sendable {
        case file = 1
        case folder
        case link
        /// A socket, a pipe, a device.
        case other
        /// Whatever has a name that is not UTF-8, by which it could not be asked for.
        case nameless
    }

    /// What lies at `path` itself, without following a link; `nil` if nothing does.
    func kind(of path: Path) throws(Failure) -> Kind? {
        noted(.kind, path, try status(of: path, lstat)?.kind) { $0?.rawValue ?? 0 }
    }

    /// What lies at the end of the links at `path`; `nil` if nothing does.
    func kindFollowingLinks(of path: Path) throws(Failure) -> Kind? {
        noted(.kindFollowingLinks, path, try status(of: path, stat)?.kind) { $0?.rawValue ?? 0 }
    }

    /// The size in bytes of the file at the end of the links at `path`; `nil` if none is there.
    func size(of path: Path) throws(Failure) -> Int? {
        noted(.size, path, try status(of: path, stat).map { Int($0.st_size) }) { UInt64(bitPattern: Int64($0 ?? -1)) }
    }

    /// Where `path` leads when every link is followed; `nil` if that is nowhere.
    func realPath(of path: Path) -> Path? {
        let resolved = realpath(absolute(path), nil)
        defer { free(resolved) }
        return noted(.realPath, path, resolved.map { Path(String(cString: $0)) }) { ContentHash($0?.text ?? "").value }
    }

    /// What lies in a folder, sorted by name, without the folder itself and the one above it. Names that are not UTF-8
    /// are repaired, for messages.
    func list(_ folder: Path) throws(Failure) -> [(name: String, kind: Kind)] {
        guard let stream = opendir(absolute(folder)) else { throw failure(folder) }
        defer { closedir(stream) }
        var entries: [(name: String, kind: Kind)] = []
        errno = 0
        while let entry = readdir(stream) {
            let (name, isText) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
                    (String(cString: $0), String(validatingCString: $0) != nil)
                }
            }
            if !isText {
                entries.append((name, .nameless))
            } else if name != ".", name != ".." {
                var kind = entry.pointee.kind
                if kind == nil { kind = try self.kind(of: folder.appending(name)) }
                if let kind { entries.append((name, kind)) }
            }
            errno = 0
        }
        // The end of the folder is told from a failure by nothing else.
        guard errno == 0 else { throw failure(folder) }
        return noted(.list, folder, entries.sorted { $0.name < $1.name }) { entries in
            ContentHash(entries.map { "\($0.name)/\($0.kind.rawValue)" }.joined(separator: "/")).value
        }
    }

    /// The text of a plain file; `nil` if none lies there. What is not UTF-8 is repaired.
    func textOfFile(at path: Path) throws(Failure) -> String? {
        try kind(of: path) == .file ? String(decoding: try read(path), as: UTF8.self) : nil
    }

    func read(_ path: Path) throws(Failure) -> [UInt8] {
        let file = open(absolute(path), O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = Swift.max(try size(of: path) ?? 0, 0) + 1
        while true {
            guard bytes.count + chunk <= Self.sizeLimit + 1 else {
                throw .input(place: path.text, "larger than \(Self.sizeLimit >> 20) MiB, as no file of the tool's is")
            }
            var count = 0
            bytes += [UInt8](unsafeUninitializedCapacity: chunk) { buffer, initialized in
                count = readSome(into: UnsafeMutableRawBufferPointer(buffer), from: file)
                initialized = Swift.max(0, count)
            }
            guard count >= 0 else { throw failure(path) }
            if count == 0 { return noted(.read, path, bytes, as: \.fingerprint) }
            chunk = 0x1_0000
        }
    }
}

extension Disk {
    /// The last failure of the system, at `path`.
    func failure(_ path: Path) -> Failure {
        .disk(path: path.text, reason: SystemError.last.description)
    }

    /// What the system is asked for.
    func absolute(_ path: Path) -> String {
        guard let currentFolder, !path.isAbsolute else { return path.text }
        return currentFolder.appending(path.text).text
    }

    private func status(
        of path: Path,
        _ ask: (UnsafePointer<CChar>, UnsafeMutablePointer<stat>) -> Int32
    ) throws(Failure) -> stat? {
        var status = stat()
        if ask(absolute(path), &status) == 0 { return status }
        guard [ENOENT, ENOTDIR, ELOOP].contains(errno) else { throw failure(path) }
        return nil
    }
}

extension dirent {
    /// What the folder itself knows of the entry, which spares asking for it; not all file systems tell.
    fileprivate var kind: Disk.Kind? {
        switch Int(d_type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        default: nil
        }
    }
}

extension stat {
    fileprivate var kind: Disk.Kind {
        switch st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }
}

import DocsReader
import DocsSchema

/// Finds the pages below a folder.
///
/// Hidden files and `node_modules` are no pages. A link is followed to a file inside the folder; other links could lead
/// anywhere or round in circles, so they are left out, and said.
struct FindPages {
    static let endings = [".md", ".markdown", ".txt"]

    let disk: Disk
    /// Output folders: what was generated from pages is none, though it is Markdown too.
    let leavingOut: [Path]

    /// The folder's pages. Diagnostics carry the pages' own paths, as the reader's do.
    func run(_ folder: Path, diagnostics: inout Diagnostics) throws(Failure) -> PageFolder {
        guard let kind = try disk.kindFollowingLinks(of: folder), let root = disk.realPath(of: folder) else {
            throw .input(place: folder.text, "no such folder")
        }
        guard kind == .folder else { throw .input(place: folder.text, "not a folder") }
        let outputs = leavingOut.compactMap { disk.realPath(of: $0) }
        guard !outputs.contains(root) else {
            throw .input(place: folder.text, "a folder of pages and an output folder are the same")
        }
        let paths = try find(in: folder, root, outputs: Set(outputs), diagnostics: &diagnostics)
        guard !paths.isEmpty else {
            let endings = Self.endings.map { "*\($0)" }.joined(separator: ", ")
            throw .input(place: folder.text, "no pages (\(endings)) in this folder")
        }
        guard paths.count <= PageLimits.pages else {
            throw .input(place: folder.text, "more than \(PageLimits.pages) pages; name the folder of one API")
        }
        return PageFolder(disk: disk, folder: folder, paths: paths.sorted())
    }

    /// `root` is what `specs` really is.
    private func find(
        in specs: Path,
        _ root: Path,
        outputs: Set<Path>,
        diagnostics: inout Diagnostics
    ) throws(Failure) -> [String] {
        var paths: [String] = []
        var folders = [""]
        while let folder = folders.popLast() {
            for (name, kind) in try disk.list(folder.isEmpty ? specs : specs.appending(folder)) {
                let path = folder.isEmpty ? name : "\(folder)/\(name)"
                if name.hasPrefix(".") || name == "node_modules" { continue }
                if kind == .folder {
                    if !outputs.contains(root.appending(path)) { folders.append(path) }
                } else if let obstacle = try obstacle(to: path, kind, in: root) {
                    diagnostics.report(obstacle)
                } else if isPage(name) {
                    paths.append(path)
                }
            }
        }
        return paths
    }

    private func isPage(_ name: String) -> Bool {
        let end = String(name.suffix(10)).lowercased()
        return Self.endings.contains { end.hasSuffix($0) }
    }

    /// What keeps a page, or a folder that may hold pages, from being read.
    private func obstacle(to path: String, _ kind: Disk.Kind, in root: Path) throws(Failure) -> Diagnostic? {
        if kind == .nameless { return .nameless(path) }
        let place = root.appending(path)
        if kind == .link, try disk.kindFollowingLinks(of: place) == .folder { return .linkedFolder(path) }
        guard isPage(path) else { return nil }
        let target = kind == .link ? disk.realPath(of: place) : place
        guard let target, root.holds(target) else { return .passedOver(path) }
        if kind != .file, try disk.kind(of: target) != .file { return .passedOver(path) }
        let size = try disk.size(of: target) ?? 0
        return size > PageLimits.page ? .tooLarge(path) : nil
    }
}

extension Diagnostic {
    fileprivate static func passedOver(_ page: String) -> Diagnostic {
        Diagnostic(
            id: "page-passed-over", .warning, at: SourcePosition(file: page),
            "not a file of this folder, nor a link to one; the page was passed over")
    }

    fileprivate static func nameless(_ name: String) -> Diagnostic {
        Diagnostic(
            id: "page-passed-over", .warning, at: SourcePosition(file: name),
            "the name is not UTF-8; what it names was passed over")
    }

    fileprivate static func linkedFolder(_ folder: String) -> Diagnostic {
        Diagnostic(
            id: "page-passed-over", .warning, at: SourcePosition(file: folder),
            "a link to a folder, which is not followed; what is in it was passed over")
    }

    fileprivate static func tooLarge(_ page: String) -> Diagnostic {
        Diagnostic(
            id: "page-too-large", .error, at: SourcePosition(file: page),
            "larger than \(PageLimits.page >> 20) MiB; the page was passed over")
    }
}

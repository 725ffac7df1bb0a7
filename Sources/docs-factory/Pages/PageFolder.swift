import DocsReader

/// A folder and the pages in it, which are read when they are asked for.
struct PageFolder {
    let disk: Disk
    /// As it was given, so that a failure names a page as its author does.
    let folder: Path
    /// The pages' paths in the folder, sorted.
    let paths: [String]

    func load(_ path: String) throws(Failure) -> SourcePage {
        SourcePage(path: path, bytes: try disk.read(folder.appending(path)))
    }

    /// All pages at once, for what looks at them more than once.
    func loadAll() throws(Failure) -> [SourcePage] {
        var pages: [SourcePage] = []
        for path in paths { pages.append(try load(path)) }
        return pages
    }
}

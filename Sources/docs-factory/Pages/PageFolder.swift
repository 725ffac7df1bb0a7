import DocsReader

/// A folder and the pages in it, which are read when they are asked for.
struct PageFolder {
    let disk: Disk
    /// Without links in it.
    let root: Path
    /// The pages' paths in the folder, sorted.
    let paths: [String]

    func load(_ path: String) throws(Failure) -> SourcePage {
        SourcePage(path: path, bytes: try disk.read(root.appending(path)))
    }

    /// All pages at once, for what looks at them more than once.
    func loadAll() throws(Failure) -> [SourcePage] {
        var pages: [SourcePage] = []
        for path in paths { pages.append(try load(path)) }
        return pages
    }
}

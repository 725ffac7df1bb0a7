/// Finds where operations start on a page that somebody wrote about several: each states a path of its own.
///
/// Nothing else tells them apart there: their parts are the same, and their titles are headings of any level.
struct FindTitles {
    let vocabulary: Vocabulary

    /// What paths tell of the operations of a page.
    struct Result {
        /// The blocks above which an operation starts, and its title. A page that states one path has none.
        var titles: [Int: Text] = [:]
        /// Whether the page states one path, in one place.
        var hasOnePath = false
    }

    /// A page that names its methods in words tells nothing by paths.
    func run(_ blocks: [Block]) -> Result {
        guard !blocks.contains(where: isOfMethod) else { return Result() }
        var scan = TitleScan(vocabulary: vocabulary)
        for (index, block) in blocks.enumerated() { scan.read(block, at: index) }
        let hasOnePath = scan.starts.count == 1 && scan.starts[0].title?.heading.isWritten != false
        return Result(titles: hasOnePath ? [:] : titles(of: scan.starts), hasOnePath: hasOnePath)
    }

    private func isOfMethod(_ block: Block) -> Bool {
        guard case .heading(let heading) = block, heading.level != 1 else { return false }
        return vocabulary.section(bareLine: heading.text) == .method
    }

    private func titles(of starts: [TitleScan.Start]) -> [Int: Text] {
        // Chapters stand above the titles of some operations, and parts below all of them.
        let level = starts.dropFirst().compactMap { $0.headings.map(\.heading.level).min() }.max()
        var titles: [Int: Text] = [:]
        for (number, start) in starts.enumerated() {
            let known = start.title ?? start.headings.last { $0.heading.level == level } ?? start.headings.last
            if let known {
                titles[known.block] = known.heading.text
            } else if number > 0 {
                titles[start.block] = start.line.text
            }
        }
        return titles
    }
}

import DocsSchema

/// Gives operations whose pages say nothing else of their response what a table of statuses or a line names, if it is a
/// type or a data structure of any page: all kinds of words stand there, as `Inline`.
struct TakeResponses {
    func run(_ pages: [PageFacts]) -> [PageFacts] {
        guard pages.contains(where: { $0.operations.contains { $0.likelyResponse != nil } }) else { return pages }
        let names = Set(pages.flatMap { $0.models.compactMap(\.name) })
        var pages = pages
        for page in pages.indices {
            for index in pages[page].operations.indices where !pages[page].operations[index].hasResponse {
                guard let type = pages[page].operations[index].likelyResponse else { continue }
                guard type.modelName.map(names.contains) ?? true else { continue }
                pages[page].operations[index].responseType = type
            }
        }
        return pages
    }
}

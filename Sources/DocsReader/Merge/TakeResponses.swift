import DocsSchema

/// Gives operations whose pages say nothing else of their response what their tables of statuses name, if it is a type
/// or a data structure of any page: such tables have all kinds of words there, `Inline`.
struct TakeResponses {
    func run(_ pages: [PageFacts]) -> [PageFacts] {
        guard pages.contains(where: { $0.operations.contains { $0.responseOfStatus != nil } }) else { return pages }
        let names = Set(pages.flatMap { $0.models.compactMap(\.name) })
        var pages = pages
        for page in pages.indices {
            for index in pages[page].operations.indices where !pages[page].operations[index].hasResponse {
                guard let type = pages[page].operations[index].responseOfStatus else { continue }
                guard type.modelName.map(names.contains) ?? true else { continue }
                pages[page].operations[index].responseType = type
            }
        }
        return pages
    }
}

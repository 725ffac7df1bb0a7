import DocsSchema

/// Finds the operations that give a long list page by page: by numbers in the request that say which page and how long,
/// and a list in the payload.
struct FindPaging {
    private static let pageNames = ["page", "pageNo", "pageNum", "pageNumber", "pageIndex", "currentPage"]
    private static let limitNames = ["limit", "pageSize", "perPage", "size"]
    private static let totalNames = ["totalCount", "total", "count"]
    /// How deep in the request the numbers may be: `options.pagination.page`.
    private static let depth = 3

    func run(_ schema: inout Schema) {
        let models = schema.modelsByName
        for index in schema.operations.indices {
            guard let paging = paging(of: schema.operations[index], schema, models) else { continue }
            schema.operations[index].paging = paging
            schema.operations[index].inferences.append(Inference(.paging, by: .pagingShape))
        }
    }

    private func paging(of operation: Operation, _ schema: Schema, _ models: [String: Model]) -> Paging? {
        guard case .enveloped(.model(let payload)) = schema.payload(of: operation, models: models),
            let fields = models[payload]?.fields,
            let list = onlyList(of: fields),
            let (page, limit) = operation.request.flatMap({ numbers(of: $0, models, depth: Self.depth) })
        else { return nil }
        return Paging(page: page, limit: limit, list: list, total: name(of: fields, in: Self.totalNames))
    }

    private func onlyList(of fields: [Field]) -> String? {
        let lists = fields.filter { if case .array = $0.type { true } else { false } }
        return lists.count == 1 ? lists[0].name : nil
    }

    private func numbers(
        of model: String, _ models: [String: Model], depth: Int
    ) -> (page: [String], limit: [String])? {
        guard depth > 0, let fields = models[model]?.fields else { return nil }
        if let page = name(of: fields, in: Self.pageNames), let limit = name(of: fields, in: Self.limitNames) {
            return ([page], [limit])
        }
        for field in fields {
            guard case .model(let part) = field.type, let found = numbers(of: part, models, depth: depth - 1) else {
                continue
            }
            return ([field.name] + found.page, [field.name] + found.limit)
        }
        return nil
    }

    private func name(of fields: [Field], in names: [String]) -> String? {
        fields.first { names.contains($0.name) && ($0.type == .number || $0.type == .integer) }?.name
    }
}

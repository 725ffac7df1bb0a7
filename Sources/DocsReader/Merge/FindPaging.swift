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
            let (page, limit) = operation.request.flatMap({ numbers(of: $0, models) })
        else { return nil }
        return Paging(page: page, limit: limit, list: list, total: name(of: fields, in: Self.totalNames))
    }

    private func onlyList(of fields: [Field]) -> String? {
        let lists = fields.filter { if case .array = $0.type { true } else { false } }
        return lists.count == 1 ? lists[0].name : nil
    }

    /// The names of the numbers, behind those of the objects that they are in: the outermost ones.
    private func numbers(of request: String, _ models: [String: Model]) -> (page: [String], limit: [String])? {
        var seen: Set<String> = [request]
        var level: [(model: String, path: [String])] = [(request, [])]
        for _ in 0..<Self.depth {
            var next: [(model: String, path: [String])] = []
            for (model, path) in level {
                let fields = models[model]?.fields ?? []
                if let page = name(of: fields, in: Self.pageNames), let limit = name(of: fields, in: Self.limitNames) {
                    return (path + [page], path + [limit])
                }
                for field in fields {
                    guard case .model(let part) = field.type, seen.insert(part).inserted else { continue }
                    next.append((part, path + [field.name]))
                }
            }
            level = next
        }
        return nil
    }

    private func name(of fields: [Field], in names: [String]) -> String? {
        fields.first { names.contains($0.name) && ($0.type == .number || $0.type == .integer) }?.name
    }
}

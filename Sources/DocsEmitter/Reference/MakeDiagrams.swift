import DocsSchema

/// A picture for each tag of the models that its operations take and give.
struct MakeDiagrams {
    let schema: Schema
    let types: DefinedTypes

    /// Tags whose operations have no models have no picture.
    func run(_ clients: [ClientPages]) -> [ModelsView.Diagram] {
        clients.flatMap { client in
            client.tags.compactMap { tag in
                let models = models(of: tag.pages.map(\.operation))
                guard !models.isEmpty else { return nil }
                let title = tag.name.isEmpty ? client.client.name : "\(client.client.name): \(tag.name)"
                return ModelsView.Diagram(title: title.markdownLinkText, text: DrawModels().run(models))
            }
        }
    }

    /// The wrappers of responses are left out: they look all the same, and callers never see them.
    private func models(of operations: [Operation]) -> [Model] {
        var reachable = ReachableTypes(types: types)
        for operation in operations {
            if let request = operation.request { reachable.visit(.model(request)) }
            if let response = operation.response { reachable.visit(response) }
        }
        return reachable.definitions.compactMap { definition in
            guard case .model(let model) = definition, !model.fields.isEmpty, !schema.isEnvelope(model) else {
                return nil
            }
            return model
        }
    }
}

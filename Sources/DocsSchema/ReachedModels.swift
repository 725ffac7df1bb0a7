extension [String: Model] {
    /// The names of these models and of all they are made of; names without a model are left out.
    package func reached(from names: [String]) -> Set<String> {
        var reached: Set<String> = []
        var open = names
        while let name = open.popLast() {
            guard let model = self[name], reached.insert(name).inserted else { continue }
            open += model.fields.compactMap(\.type.modelName)
        }
        return reached
    }
}

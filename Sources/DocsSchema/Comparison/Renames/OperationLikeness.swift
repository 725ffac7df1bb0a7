/// Tells how much two operations of different names look like one that was renamed.
struct OperationLikeness {
    private let old: Schema
    private let new: Schema
    private let oldModels: [String: Model]
    private let newModels: [String: Model]

    init(old: Schema, new: Schema) {
        self.old = old
        self.new = new
        oldModels = old.modelsByName
        newModels = new.modelsByName
    }

    /// `nil` if they do not.
    func run(_ before: Operation, _ after: Operation) -> Double? {
        let names = before.name.likeness(to: after.name)
        if before.method == after.method, before.path.withoutPlaceholders == after.path.withoutPlaceholders {
            return 2 + names
        }
        guard names >= (before.client == after.client ? 0.75 : 1), takesTheSame(before, after),
            givesTheSame(before, after)
        else { return nil }
        return names
    }

    private func takesTheSame(_ before: Operation, _ after: Operation) -> Bool {
        let mine = before.request.flatMap { oldModels[$0] }?.fields ?? []
        let theirs = after.request.flatMap { newModels[$0] }?.fields ?? []
        let shared = Set(mine.map(\.name)).intersection(theirs.map(\.name)).count
        return Double(shared) >= 0.6 * Double(max(mine.count, theirs.count))
    }

    private func givesTheSame(_ before: Operation, _ after: Operation) -> Bool {
        let mine = old.payload(of: before, models: oldModels)
        let theirs = new.payload(of: after, models: newModels)
        guard mine != theirs else { return true }
        guard let oldModel = mine.type?.modelName.flatMap({ oldModels[$0] }),
            let newModel = theirs.type?.modelName.flatMap({ newModels[$0] })
        else { return false }
        return oldModel.likeness(to: newModel) >= 0.6
    }
}

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

extension Model {
    /// The share of fields that two models have in common, of 0 to 1; the same name with another type counts half.
    func likeness(to other: Model) -> Double {
        guard !fields.isEmpty, !other.fields.isEmpty else { return fields.isEmpty == other.fields.isEmpty ? 1 : 0 }
        let types = Dictionary(other.fields.map { ($0.name, $0.type) }) { first, _ in first }
        let shared = fields.reduce(0.0) { sum, field in
            sum + (types[field.name].map { $0 == field.type ? 1 : 0.5 } ?? 0)
        }
        return shared / Double(max(fields.count, other.fields.count))
    }
}

extension Model {
    /// The share of fields that two models have in common, of 0 to 1; the same name with another type counts half.
    func likeness(to other: Model) -> Double {
        guard !fields.isEmpty, !other.fields.isEmpty else { return fields.isEmpty == other.fields.isEmpty ? 1 : 0 }
        let others = other.fieldsByName
        let shared = fields.reduce(0.0) { sum, field in
            sum + (others[field.name].map { $0.type == field.type ? 1 : 0.5 } ?? 0)
        }
        return shared / Double(max(fields.count, other.fields.count))
    }
}

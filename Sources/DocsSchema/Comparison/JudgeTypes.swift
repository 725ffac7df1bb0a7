/// Judges whether who expects one type can read values of another.
///
/// A change of a type breaks no program on the wire as long as every value that comes is one that was expected.
struct JudgeTypes {
    /// The models of whoever reads, by name.
    let readers: [String: Model]
    /// The models of whoever writes, by name.
    let writers: [String: Model]

    func reads(_ expected: TypeReference, _ given: TypeReference) -> Bool {
        reads(expected, given, depth: 0)
    }

    /// Models that refer to themselves would go on for ever; deep down a difference no longer decides.
    private static let depthLimit = 8

    private func reads(_ expected: TypeReference, _ given: TypeReference, depth: Int) -> Bool {
        switch (expected, given) {
        case _ where expected == given: true
        case (.any, _), (.number, .integer): true
        case (.string, .openEnum), (.openEnum, .string), (.openEnum, .openEnum): true
        case (.array(let expected), .array(let given)), (.map(let expected), .map(let given)):
            reads(expected, given, depth: depth)
        case (.map(.any), .model): true
        case (.model(let expected), .map): readers[expected]?.fields.isEmpty ?? true
        case (.model(let expected), .model(let given)):
            reads(readers[expected], writers[given], depth: depth + 1)
        default: false
        }
    }

    private func reads(_ expected: Model?, _ given: Model?, depth: Int) -> Bool {
        guard let expected, let given, depth < Self.depthLimit else { return true }
        let others = given.fieldsByName
        return expected.fields.allSatisfy { field in
            guard let other = others[field.name] else { return field.presence == .optional }
            guard field.presence == .optional || other.presence == .required else { return false }
            return reads(field.type, other.type, depth: depth)
        }
    }
}

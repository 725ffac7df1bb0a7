import DocsSchema

/// Gives the fields that the page states no types of those that the values in its sample have.
struct TakeTypesOfSample {
    /// What the types are inferred by.
    let rule: Rule

    func run(_ fields: inout [FieldFacts], sample: JSON?) {
        guard let sample, fields.contains(where: \.isUntyped) else { return }
        let shown = ShownObject(sample)
        for index in fields.indices where fields[index].isUntyped && fields[index].type == .any {
            guard let type = shown.value(at: fields[index].name)?.typeReference, type != .any else { continue }
            fields[index].type = type
            fields[index].inferences.append(Inference(.type, by: rule))
        }
    }
}

/// An object of a sample, the first one where it is an array; made once however many fields ask for its members.
private final class ShownObject {
    private let members: [String: JSON]
    private var inner: [Substring: ShownObject] = [:]

    init(_ value: JSON) {
        members = Dictionary(value.firstObject.map { ($0.name, $0.value) }) { first, _ in first }
    }

    /// The value at a path such as `data.list[].id`.
    func value(at path: String) -> JSON? {
        var object = self
        let steps = path.split(separator: ".").map { $0.hasSuffix("[]") ? $0.dropLast(2) : $0 }
        for step in steps.dropLast() {
            let known = object.inner[step]
            guard let next = known ?? object.members[String(step)].map(ShownObject.init) else { return nil }
            object.inner[step] = next
            object = next
        }
        return steps.last.flatMap { object.members[String($0)] }
    }
}

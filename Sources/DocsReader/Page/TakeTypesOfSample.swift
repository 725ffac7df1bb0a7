import DocsSchema

/// Gives the fields of a table without types those that the values in its sample have.
struct TakeTypesOfSample {
    /// What the types are inferred by.
    let rule: Rule

    func run(_ fields: inout [FieldFacts], sample: JSON?) {
        guard let sample, fields.contains(where: \.isUntyped) else { return }
        for index in fields.indices where fields[index].isUntyped && fields[index].type == .any {
            guard let type = sample.value(at: fields[index].name)?.typeReference, type != .any else { continue }
            fields[index].type = type
            fields[index].inferences.append(Inference(.type, by: rule))
        }
    }
}

extension JSON {
    /// The value at a path such as `data.list[].id`: of the first element, where arrays stand on the way.
    fileprivate func value(at path: String) -> JSON? {
        var value = self
        for step in path.utf8.split(separator: UInt8(ascii: ".")) {
            if case .array(let elements) = value, let first = elements.first { value = first }
            let name = step.suffix(2).elementsEqual("[]".utf8) ? step.dropLast(2) : step
            guard case .object(let members) = value,
                let member = members.first(where: { $0.name.utf8.elementsEqual(name) })
            else { return nil }
            value = member.value
        }
        return value
    }
}

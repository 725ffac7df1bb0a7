import DocsSchema

/// The object that a page shows as the body of a request or response, and where.
struct BodySample: Sendable {
    /// Objects whose paths are longer than this, in bytes, hold anything.
    private static let pathLimit = 100

    var members: [JSON.Member]
    var position: SourcePosition

    /// The fields that the sample shows, those inside of objects by their paths; it does not tell which have to be there.
    func fields(by rule: Rule) -> [FieldFacts] { fields(members, prefix: "", rule) }

    private func fields(_ members: [JSON.Member], prefix: String, _ rule: Rule) -> [FieldFacts] {
        members.flatMap { member -> [FieldFacts] in
            guard Text(member.name.utf8).isFieldName else { return [] }
            var field = FieldFacts(
                name: prefix + member.name, type: member.value.typeReference, presence: .optional,
                example: member.value, inferences: [Inference(.type, by: rule)], position: position)
            let parts = member.value.partsOfObject
            guard !parts.isEmpty, field.name.utf8.count < Self.pathLimit else { return [field] }
            field.example = nil
            let mark = if case .array = member.value { "[]." } else { "." }
            return [field] + fields(parts, prefix: field.name + mark, rule)
        }
    }
}

extension JSON {
    /// More members than this are data.
    private static let membersLimit = 500

    /// The members of the object that the value is or that stands first in it; none of one whose names are data, as in a
    /// map.
    fileprivate var partsOfObject: [Member] {
        guard let members = asElement.members, members.count <= Self.membersLimit,
            members.allSatisfy(\.isOfField)
        else { return [] }
        return members
    }

    /// The first element of an array, or the value.
    private var asElement: JSON { elements?.first ?? self }
}

extension JSON.Member {
    /// Whether the name can be that of a field, and not a number or date under which a map holds something.
    fileprivate var isOfField: Bool { name.utf8.first?.isDigit == false && Text(name.utf8).isFieldName }
}

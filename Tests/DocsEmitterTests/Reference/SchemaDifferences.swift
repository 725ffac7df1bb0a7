import DocsSchema

/// What one schema says and another does not, a line a fact: the expectation of tests of schemas of hundreds of models,
/// where nobody compares the two as wholes.
///
/// Left out are where a fact was read and by which rule, and what only a configuration knows: base URLs and the words
/// on clients.
struct SchemaDifferences {
    /// The most lines that are shown.
    private static let limit = 20
    /// The most characters of a fact that are shown.
    private static let width = 160

    func run(_ schema: Schema, _ other: Schema) -> [String] {
        let (old, new) = (facts(of: schema), facts(of: other))
        let all = Set(old.keys).union(new.keys).sorted().filter { old[$0] != new[$0] }
        let wholes = all.filter { old[$0] == Self.whole || new[$0] == Self.whole }
        let places = all.filter { place in !wholes.contains { place.hasPrefix($0 + ".") } }
        let lines = places.prefix(Self.limit).map { place in
            "\(place): \((old[place] ?? "nothing").prefix(Self.width)) became \((new[place] ?? "nothing").prefix(Self.width))"
        }
        return places.count > lines.count ? lines + ["and \(places.count - lines.count) more"] : lines
    }

    /// The fact that something with a name is there at all.
    private static let whole = "there"

    private static let ignored: Set<String> = ["baseUrl", "inferred", "page", "pages"]

    /// Every fact of the schema as compact JSON, by its place: `models.UserDto.fields.email.type`.
    private func facts(of schema: Schema) -> [String: String] {
        var facts: [String: String] = [:]
        for part in ["clients", "operations", "models", "enums"] {
            collect(schema.json[part], at: part, into: &facts)
        }
        return facts
    }

    private func collect(_ list: JSON?, at place: String, into facts: inout [String: String]) {
        for element in list?.elements ?? [] {
            let inner = "\(place).\(name(of: element))"
            facts[inner] = Self.whole
            for member in element.members ?? [] where !Self.ignored.contains(member.name) {
                let fact = "\(inner).\(member.name)"
                switch member.name {
                case "fields", "values":
                    facts[fact] = member.value.elements?.map(name).joined(separator: ", ")
                    collect(member.value, at: fact, into: &facts)
                case "description" where place == "clients": break
                default: facts[fact] = JSONWriter.compact(member.value)
                }
            }
        }
    }

    /// What tells an element of a list from the others: values of enums have no names.
    private func name(of element: JSON) -> String {
        ["client", "name", "value"].compactMap { element[$0]?.string }.joined(separator: ".")
    }
}

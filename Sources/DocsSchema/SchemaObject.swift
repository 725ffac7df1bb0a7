/// What keeps a text from being read as a schema.
package struct SchemaFailure: Error, Hashable, CustomStringConvertible {
    /// The place inside the schema, such as `models[3].fields[0].type`.
    package var place: String
    package var message: String

    package var description: String { "\(place.isEmpty ? "schema" : place): \(message)" }
}

/// An object of the schema's JSON together with its place, for errors.
struct SchemaObject {
    let json: JSON
    let place: String

    func text(_ name: String) throws(SchemaFailure) -> String {
        guard let text = json[name]?.string else { throw failure(name, "a string is missing here") }
        return text
    }

    func optionalText(_ name: String) -> String { json[name]?.string ?? "" }

    func object(_ name: String) throws(SchemaFailure) -> SchemaObject {
        guard let value = json[name] else { throw failure(name, "an object is missing here") }
        return SchemaObject(json: value, place: path(name))
    }

    func list<Element>(
        _ name: String,
        _ make: (SchemaObject) throws(SchemaFailure) -> Element
    ) throws(SchemaFailure) -> [Element] {
        guard let elements = json[name]?.elements else { throw failure(name, "a list is missing here") }
        var list: [Element] = []
        for (index, element) in elements.enumerated() {
            list.append(try make(SchemaObject(json: element, place: "\(path(name))[\(index)]")))
        }
        return list
    }

    func type(_ name: String) throws(SchemaFailure) -> TypeReference {
        guard let type = json[name].flatMap(TypeReference.init(json:)) else {
            throw failure(name, "a type is missing here")
        }
        return type
    }

    func inferences() throws(SchemaFailure) -> [Inference] {
        var inferences: [Inference] = []
        for member in json["inferred"]?.members ?? [] {
            guard let fact = Fact(rawValue: member.name), let rule = member.value.string.flatMap(Rule.init) else {
                throw failure("inferred.\(member.name)", "an unknown fact or rule")
            }
            inferences.append(Inference(fact, by: rule))
        }
        return inferences
    }

    func failure(_ name: String, _ message: String) -> SchemaFailure {
        SchemaFailure(place: path(name), message: message)
    }

    private func path(_ name: String) -> String { place.isEmpty ? name : "\(place).\(name)" }
}

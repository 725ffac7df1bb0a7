import DocsSchema

/// A call in sample code: `monosay.data("feedback").save({…}, success, error)`.
struct SampleCall {
    /// What the first method is called on.
    var root: String
    /// The methods in their order, each called on what the one before it returned.
    var links: [Link]

    /// A method and its arguments.
    struct Link {
        var name: String
        var arguments: [SampleValue]
    }

    /// Whether all its names could stand on a page as the method of a client.
    var isNamedInWords: Bool { ([root] + links.map(\.name)).allSatisfy { Text($0.utf8).isTypeName } }

    /// Whether the call only asks to be told of an event, for which nothing is sent: `guard.on("login", …)`.
    var isListener: Bool {
        guard let last = links.last, ["on", "once", "addListener", "addEventListener"].contains(last.name),
            last.arguments.count > 1, case .literal(.string) = last.arguments[0], case .function = last.arguments[1]
        else { return false }
        return true
    }

    /// The methods with points between them: `data.save`.
    var path: String { links.map(\.name).joined(separator: ".") }
}

/// An argument or a member of an object in sample code.
indirect enum SampleValue {
    case literal(JSON)
    case object([(name: String, value: SampleValue)])
    case function
    /// A variable or a member of one, by its last name.
    case name(String)
    /// Anything else; no type can be read off it.
    case expression
}

extension SampleValue {
    /// The value, if the code spells it out.
    var json: JSON? {
        switch self {
        case .literal(let value): value
        case .object(let members):
            .object(members.compactMap { name, value in value.json.map { .init(name, $0) } })
        default: nil
        }
    }

    /// Whether the argument tells the server nothing: a callback, or `null` in its place.
    var isCallback: Bool {
        switch self {
        case .function, .literal(.null): true
        default: false
        }
    }
}

/// Names and texts of the corpus, put together from a few words.
struct WriteWords {
    private static let nouns = [
        "account", "group", "role", "policy", "session", "device", "message", "order", "invoice", "report", "channel",
        "project", "member", "token", "domain", "ticket", "source", "target", "region", "profile",
    ]
    private static let verbs = ["get", "list", "create", "update", "delete", "search"]
    private static let fillers = ["of the", "that belongs to a", "as seen by the", "in the", "before the", "for each"]

    func verb(_ index: Int) -> String { Self.verbs[index % Self.verbs.count] }

    /// A type name that no other index has.
    func typeName(_ index: Int) -> String {
        Self.nouns[index % Self.nouns.count].capitalized + Self.nouns[index / 20 % Self.nouns.count].capitalized
            + String(index)
    }

    func row(_ index: Int, _ random: inout SplitMix) -> Row {
        let name = noun(&random) + noun(&random).capitalized + String(index)
        var row = Row(name: name, type: "string", isRequired: Bool.random(using: &random), text: text(&random))
        switch Int.random(in: 0..<12, using: &random) {
        case 0: row.type = "boolean"; row.example = "`true`"
        case 1...2: row.type = "number"; row.example = "`\(Int.random(in: 1...1000, using: &random))`"
        case 3: row.type = "string[]"; row.example = "`[\"\(noun(&random))\"]`"
        case 4:
            let values = (0..<Int.random(in: 2...6, using: &random)).map { "\(noun(&random))_\($0)" }
            row.text += "<br>" + values.map { "- `\($0)`: \(text(&random))<br>" }.joined()
            row.example = "`\(values[0])`"
        default: row.example = "`\(noun(&random))-\(Int.random(in: 1...9999, using: &random))`"
        }
        return row
    }

    func text(_ random: inout SplitMix) -> String {
        var words = [noun(&random).capitalized]
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            words += [Self.fillers.randomElement(using: &random) ?? "", noun(&random)]
        }
        return words.joined(separator: " ")
    }

    private func noun(_ random: inout SplitMix) -> String { Self.nouns.randomElement(using: &random) ?? "" }
}

extension String {
    fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

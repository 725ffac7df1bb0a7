import DocsSchema
import SchemaSketch
import Testing

/// Two sketches and the changes that are expected between them: all of them, and no other.
struct ComparisonCase: Sendable, CustomTestStringConvertible {
    let name: String
    let old: String
    let new: String
    let changes: [ExpectedChange]

    init(_ name: String, _ old: String, _ new: String, _ changes: ExpectedChange...) {
        (self.name, self.old, self.new, self.changes) = (name, old, new, changes)
    }

    /// A model that only comes back, as `Dto`, with the given fields before and after.
    static func received(_ name: String, _ old: String, _ new: String, _ changes: ExpectedChange...) -> ComparisonCase {
        ComparisonCase(name, head: "GET /it C.getIt -> Dto; Dto; ", old, new, changes)
    }

    /// A model that is only sent, as `Dto`, with the given fields before and after.
    static func sent(_ name: String, _ old: String, _ new: String, _ changes: ExpectedChange...) -> ComparisonCase {
        ComparisonCase(name, head: "POST /it C.setIt -> nothing; it: Dto!; Dto; ", old, new, changes)
    }

    /// The parameters of `C.setIt` before and after.
    static func parameters(_ name: String, _ old: String, _ new: String, _ changes: ExpectedChange...) -> ComparisonCase
    {
        ComparisonCase(name, head: "POST /it C.setIt -> nothing; ", old, new, changes)
    }

    private init(_ name: String, head: String, _ old: String, _ new: String, _ changes: [ExpectedChange]) {
        (self.name, self.old, self.new, self.changes) = (name, head + old, head + new, changes)
    }

    var testDescription: String { name }

    func check() {
        let found = CompareSchemas().run(Schema(sketch: old), Schema(sketch: new)).map(ExpectedChange.init)
        #expect(found == changes)
    }
}

/// What a test says of a change.
struct ExpectedChange: Hashable, Sendable {
    let rule: ChangeRule
    let subject: String
    let impact: Impact

    init(_ rule: ChangeRule, _ subject: String, _ impact: Impact) {
        (self.rule, self.subject, self.impact) = (rule, subject, impact)
    }

    init(_ change: Change) {
        self.init(change.rule, change.subject, change.impact)
    }
}

extension ExpectedChange: CustomStringConvertible {
    var description: String { "\(rule.rawValue) \(subject) \(impact)" }
}

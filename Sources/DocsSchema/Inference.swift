/// A fact that stands on no page, together with what it was taken from.
package struct Inference: Hashable, Sendable {
    package var fact: Fact
    package var rule: Rule

    package init(_ fact: Fact, by rule: Rule) {
        self.fact = fact
        self.rule = rule
    }
}

extension [Inference] {
    /// Notes that the configuration states `fact`, whatever it was taken from before.
    mutating func configure(_ fact: Fact) {
        state(Inference(fact, by: .configuration))
    }

    /// Notes what a fact was taken from last; one fact has one rule.
    package mutating func state(_ inference: Inference) {
        let facts = Fact.allCases
        removeAll { $0.fact == inference.fact }
        let after = firstIndex { facts.firstIndex(of: $0.fact) ?? 0 > facts.firstIndex(of: inference.fact) ?? 0 }
        insert(inference, at: after ?? endIndex)
    }
}

/// What an inference speaks of.
package enum Fact: String, Hashable, Sendable, CaseIterable {
    case client
    case name
    case method
    case path
    case paging
    case type
    case presence = "required"
    case values
    case defaultValue = "default"
}

/// Where a fact that no page states was taken from.
///
/// The raw values are stable: they stand in `schema.json` and in documentation.
package enum Rule: String, Hashable, Sendable, CaseIterable {
    /// The configuration says so.
    case configuration
    /// The path is made from the page's file name by the path rule.
    case pageName = "page-name"
    /// The name is made of the HTTP method and path, as the page describes several operations; the parameter stands in
    /// the path, and in no table.
    case path
    /// The parameters number pages, and the payload is a list.
    case pagingShape = "paging-shape"
    /// The name stands only in the page's sample code.
    case sampleCode = "sample-code"
    /// The name, or the value, stands only in the page's sample result.
    case sampleResult = "sample-result"
    /// Request rows with a leading space mark a query (GET), rows without mark a body (POST).
    case leadingSpace = "leading-space"
    /// No leading-space tell: nested parameters mean POST; reading names or paging parameters mean GET.
    case parameterShape = "parameter-shape"
    /// The element of an array is the data structure that nothing on the page links to.
    case unlinkedModel = "unlinked-model"
    /// The array or object is made of the one data structure that its description starts or ends with a link to.
    case linkedDescription = "linked-description"
    /// The target of the link is nowhere on the page, and its words name a data structure that is.
    case linkWords = "link-words"
    /// The element of an array is what its example shows.
    case example
    /// The element of an array is a string, as nothing says otherwise.
    case stringElement = "string-element"
    /// A response field carries no flag and is taken as always there, unless the envelope says otherwise.
    case responseField = "response-field"
    /// Pages that describe the same thing differ, and this is the reading all of them allow.
    case mergedPages = "merged-pages"
    /// The field stands in every sample call that was read.
    case everySample = "every-sample"
    /// The row lost its name; the sample result has exactly one key with the row's example value.
    case repairedRow = "repaired-row"
    /// The fields have names with points, and so are fields of an object.
    case dottedName = "dotted-name"
    /// Several things had the same name, and this one was renamed to keep them apart.
    case uniqueName = "unique-name"
}

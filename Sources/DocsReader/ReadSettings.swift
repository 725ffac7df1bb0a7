package import DocsSchema

/// What the reader must be told because pages do not say it.
package struct ReadSettings: Sendable {
    /// The name of the API.
    package var name: String
    /// The wrapper of responses that the configuration states; `nil` leaves it at what the factory's pages show.
    package var envelope: Envelope?
    package var paths: PathRule
    /// Of pages in several languages that state the same, the one whose words are taken.
    package var language: Language?

    package init(
        name: String,
        envelope: Envelope? = nil,
        paths: PathRule = .authing,
        language: Language? = nil
    ) {
        self.name = name
        self.envelope = envelope
        self.paths = paths
        self.language = language
    }
}

/// A language that pages are written in, by its code.
package enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case chinese = "zh"
}

/// How the path of an operation follows from its page's file name.
package struct PathRule: Hashable, Sendable {
    /// `{page}` stands for the file name without its ending.
    package var template: String
    /// Beginnings of file names whose last hyphen is a slash in the path: `metadata-` in `/api/v3/metadata/create-field`.
    package var families: [String]

    package init(template: String, families: [String] = []) {
        self.template = template
        self.families = families
    }

    /// What the factory that writes Authing's and GenAuth's pages does, and the families it flattens.
    package static let authing = PathRule(
        template: "/api/v3/{page}",
        families: ["metadata-", "mydevices-", "webauthn-", "list-permission-view-"]
    )

    /// The path of the operation on the page named `page`.
    package func path(page: String) -> String {
        var stem = page
        while stem.hasPrefix("-") { stem.removeFirst() }
        if let family = families.first(where: stem.hasPrefix) {
            stem = family.dropLast() + "/" + stem.dropFirst(family.count)
        }
        let template = Text(template.utf8)
        guard let mark = template.range(of: "{page}") else { return template.string }
        return template[..<mark.lowerBound].string + stem + template[mark.upperBound...].string
    }
}

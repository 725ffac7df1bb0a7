/// Something a person should know about a page or the configuration.
package struct Diagnostic: Hashable, Sendable {
    /// How much it matters.
    package enum Severity: String, Hashable, Sendable {
        /// A fact was repaired or inferred; nothing is lost.
        case note
        /// A fact was lost or is doubtful.
        case warning
        /// Something cannot be used until it is mended.
        case error
    }

    /// Stable, in kebab case: people search for it, suppress it and ask what it means.
    package var id: String
    package var severity: Severity
    package var position: SourcePosition
    /// One line, most telling word first, without a full stop.
    package var message: String

    package init(id: String, _ severity: Severity, at position: SourcePosition, _ message: String) {
        self.id = id
        self.severity = severity
        self.position = position
        self.message = message
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `path:line:column: warning: text [id]`, which editors and CI systems turn into links.
    package var description: String {
        let place = "\(position.file.singleLine):\(position.line):\(position.column)"
        return "\(place): \(severity.rawValue): \(message.singleLine) [\(id)]"
    }
}

/// The diagnostics of a run, in the order they were found.
package struct Diagnostics: Sendable {
    package private(set) var all: [Diagnostic] = []

    package init() {}

    package mutating func report(_ diagnostic: Diagnostic) {
        all.append(diagnostic)
    }

    /// Reports all of `others`, in their order.
    package mutating func report(contentsOf others: Diagnostics) {
        all += others.all
    }

    /// By place, so that the output does not depend on the order in which pages were read.
    package var sorted: [Diagnostic] {
        all.enumerated()
            .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
            .map(\.element)
    }

    package func count(of severity: Diagnostic.Severity) -> Int {
        all.count { $0.severity == severity }
    }
}

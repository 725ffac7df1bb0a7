/// What a diagnostic means, and how to mend what it speaks of.
struct Explanation: Sendable {
    /// What the examples are pieces of.
    enum Kind: Sendable {
        /// Rows of a data structure's table.
        case rows
        /// A page.
        case page
        /// The configuration.
        case configuration
        /// Several files, or what lies in a folder.
        case files
    }

    let id: String
    /// One line without a full stop.
    let title: String
    /// What was seen, what was made of it, what that means for the output.
    let meaning: String
    let kind: Kind
    let before: String
    let after: String
    /// What to do, in one line.
    let hint: String
}

extension Explanation {
    /// Sorted by identifier.
    static let all =
        (ofRows + ofTables + ofDataStructures + ofCells + ofSamples + ofBytes + ofPages + ofMerging + ofConfiguration
        + ofFiles).sorted { $0.id < $1.id }

    /// By identifier.
    static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

    /// The explanation as `explain` prints it.
    var lines: [String] {
        ["\(id): \(title)", "", meaning, "", "Before:", ""] + before.indentedLines + ["", "After:", ""]
            + after.indentedLines + ["", hint]
    }
}

extension String {
    /// The lines of an example, set off from the text around it.
    var indentedLines: [String] {
        split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    \($0)" }
    }
}

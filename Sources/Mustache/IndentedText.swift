/// Text being written, with the indentation of the partial it comes from.
///
/// The indentation goes before lines of the template and not before lines within a value, as the specification has it.
struct IndentedText {
    /// What applies to the lines of a template.
    struct Indentation {
        fileprivate var text = ""
        /// Whether the next thing is the first in its line, and the line is still to be indented.
        fileprivate var isDue = false
    }

    private(set) var text = ""
    private var indentation = Indentation()

    /// The capacity spares the text from growing step by step.
    init(capacity: Int) {
        text.reserveCapacity(capacity)
    }

    mutating func append(_ line: TextLine) {
        if !indentation.text.isEmpty {
            if !line.isBlank { indent() }
            indentation.isDue = line.endsLine
        }
        text += line.text
    }

    mutating func append(_ value: String) {
        if !indentation.text.isEmpty, !value.isEmpty { indent() }
        text += value
    }

    /// Begins a partial. Gives the indentation to return to behind it.
    mutating func enter(_ place: PartialPlace) -> Indentation {
        switch place {
        case .inline:
            indent()
            defer { indentation = Indentation() }
            return indentation
        case .ownLine(let inner):
            defer { indentation = Indentation(text: indentation.text + inner, isDue: true) }
            return indentation
        }
    }

    /// Ends a partial.
    mutating func leave(to outer: Indentation) {
        indentation = outer
    }

    private mutating func indent() {
        guard indentation.isDue else { return }
        text += indentation.text
        indentation.isDue = false
    }
}

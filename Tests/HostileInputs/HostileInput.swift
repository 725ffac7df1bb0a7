/// A text that a page may have anywhere and that must stay there: it tries to end what holds it, to mean something to
/// whoever reads the output, or to be one with another name.
package struct HostileInput: Hashable, Sendable, CustomStringConvertible {
    package var kind: Kind
    package var text: String

    /// What the text tries.
    package enum Kind: String, Sendable, CaseIterable {
        case swift, documentation, markdown, html, page, template, machine, line, invisible, unicode, word, symbol, file
    }

    package var description: String { "\(kind.rawValue) \(text.prefix(40).debugDescription)" }

    /// The one table of all inputs, for every position of every output; no text stands in it twice.
    package static let all: [HostileInput] = {
        let kinds: [(Kind, [String])] = [
            (.swift, ofSwift), (.documentation, ofDocumentation), (.markdown, ofMarkdown), (.html, ofHTML),
            (.page, ofPages), (.template, ofTemplates), (.machine, ofMachines), (.line, ofLines),
            (.invisible, ofInvisible), (.unicode, ofUnicode), (.word, ofWords), (.symbol, ofSymbols), (.file, ofFiles),
        ]
        return kinds.flatMap { kind, texts in texts.map { HostileInput(kind: kind, text: $0) } }
    }()

    package static let texts = all.map(\.text)
}

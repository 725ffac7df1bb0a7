import DocsSchema

/// Reads the operations of a how-to page off its sample calls.
///
/// The vendor's object is what every sample calls, no sample declares and JavaScript does not have by itself. What its
/// methods are called with are their parameters; callbacks are how JavaScript returns, and no parameters.
///
/// Code that no fence calls JavaScript may be of any language: it counts if it calls what JavaScript on the page calls,
/// or else if it passes an object as JavaScript writes it, or calls a module by its name.
struct ReadSampleCalls {
    let vocabulary: Vocabulary
    let page: String

    /// A sample, what stands before it, and what it calls.
    private struct Sample {
        var calls: [SampleCall]
        var declared: Set<String>
        var modules: Set<String>
        /// Whether its fence says that it is JavaScript.
        var isMarked: Bool
        var title: String
        var description: String
        var position: SourcePosition
    }

    func run(_ blocks: [Block], title: String) -> [OperationFacts] {
        let samples = samples(blocks, title: title)
        let hasScript = samples.contains { $0.isMarked && !$0.calls.isEmpty }
        guard let root = hasScript ? root(samples.filter(\.isMarked)) : root(unmarked: samples) else { return [] }
        let calls = samples.flatMap { sample in
            sample.calls.filter { $0.root == root && !$0.isListener }.map { (call: $0, sample: sample) }
        }
        return calls.grouped(by: { $0.call.path }).map { _, all in
            var operation = operation(all[0].call, all[0].sample)
            ReadParameters(position: all[0].sample.position).run(all.map { $0.call }, into: &operation)
            return operation
        }
    }

    private func operation(_ call: SampleCall, _ sample: Sample) -> OperationFacts {
        var operation = OperationFacts(position: sample.position)
        operation.title = sample.title
        operation.description = sample.description
        operation.client = Stated(value: call.root.upperCamelCased, rule: .sampleCode)
        let owners = call.links.dropLast().map(\.name.upperCamelCased).joined()
        operation.name = Stated(value: (call.links.last?.name ?? "") + owners, rule: .sampleCode)
        return operation
    }

    private func samples(_ blocks: [Block], title: String) -> [Sample] {
        var samples: [Sample] = []
        var heading = title
        var prose = ""
        for block in blocks {
            switch block {
            case .heading(let next): heading = next.text.withoutTags.string
            case .paragraph(let lines):
                let text = lines.map(\.text).filter { !vocabulary.isBoilerplate($0) }.map(\.withoutTags)
                    .filter { !$0.isEmpty }.map(\.string).joined(separator: "\n")
                if !text.isEmpty { prose = text }
            case .code(let code):
                let language = code.language.key
                let isMarked = vocabulary.dialect.scriptLanguages.contains(language)
                let lines = code.lines.withoutLineNumbers
                guard isMarked || !vocabulary.dialect.otherLanguages.contains(language), let first = lines.first,
                    !isWrong(first, prose)
                else { continue }
                let reader = ReadCalls(lines.joined)
                samples.append(
                    Sample(
                        calls: reader.run(),
                        declared: isMarked ? reader.declaredNames : reader.declaredNames.union(reader.assignedNames),
                        modules: reader.modules,
                        isMarked: isMarked,
                        title: heading,
                        description: prose,
                        position: SourcePosition(file: page, line: first.number, column: first.column)
                    ))
            default: break
            }
        }
        return samples
    }

    /// Whether the page itself says that the sample is wrong.
    private func isWrong(_ first: Line, _ prose: String) -> Bool {
        let comment = first.text.hasPrefix("//") ? first.text.key : ""
        return vocabulary.dialect.wrongSampleMarks.contains { comment.contains($0) || prose.lowercased().contains($0) }
    }

    private func root(_ samples: [Sample]) -> String? {
        let calling = samples.filter { !$0.calls.isEmpty }
        guard let first = calling.first else { return nil }
        let roots = calling.map { Set($0.calls.map(\.root)) }
        let declared = calling.reduce(into: Set<String>()) { $0.formUnion($1.declared) }
        return first.calls.map(\.root).first { root in
            !vocabulary.dialect.scriptGlobals.contains(root) && !declared.contains(root)
                && roots.allSatisfy { $0.contains(root) }
        }
    }

    /// The root of samples in a language that nothing tells: JavaScript's, if one of them takes in a module of that name,
    /// or passes an object and none makes the root.
    private func root(unmarked samples: [Sample]) -> String? {
        guard let root = root(samples) else { return nil }
        if samples.contains(where: { $0.modules.contains(root) }) { return root }
        let isScript = samples.contains { $0.calls.contains { $0.root == root && $0.passesObject } }
        return isScript && !samples.contains { $0.declared.contains(root) } ? root : nil
    }
}

extension Code {
    /// The language that the fence names: of `{.js .numberLines}` and `js title="a"` it is `js`.
    fileprivate var language: Text {
        info.drop { "{. ".utf8.contains($0) }.prefix { $0.isWord || "+#-".utf8.contains($0) }
    }
}

extension SampleCall {
    /// Whether an argument is an object that the code spells out.
    fileprivate var passesObject: Bool {
        links.contains { link in
            link.arguments.contains { argument in
                if case .object(let members) = argument { !members.isEmpty } else { false }
            }
        }
    }
}

import DocsSchema

/// Reads the operations of a how-to page off its sample calls.
///
/// The vendor's object is what every sample calls, no sample declares and JavaScript does not have by itself. What its
/// methods are called with are their parameters; callbacks are how JavaScript returns, and no parameters.
struct ReadSampleCalls {
    let vocabulary: Vocabulary
    let page: String

    /// A sample, what stands before it, and what it calls.
    private struct Sample {
        var calls: [SampleCall]
        var declared: Set<String>
        var title: String
        var description: String
        var position: SourcePosition
    }

    func run(_ blocks: [Block], title: String) -> [OperationFacts] {
        let samples = samples(blocks, title: title)
        guard let root = root(samples) else { return [] }
        var paths: [String] = []
        var found: [String: [(call: SampleCall, sample: Sample)]] = [:]
        for sample in samples {
            for call in sample.calls where call.root == root && !call.isListener {
                if found[call.path] == nil { paths.append(call.path) }
                found[call.path, default: []].append((call, sample))
            }
        }
        return paths.compactMap { path in
            guard let all = found[path], let first = all.first else { return nil }
            var operation = operation(first.call, first.sample)
            ReadParameters(position: first.sample.position).run(all.map(\.call), into: &operation)
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
            case .code(let code) where vocabulary.dialect.scriptLanguages.contains(code.info.key):
                guard let first = code.lines.first, !isWrong(first, prose) else { continue }
                let reader = ReadCalls(code.lines.joined)
                samples.append(
                    Sample(
                        calls: reader.run(),
                        declared: reader.declaredNames,
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
}

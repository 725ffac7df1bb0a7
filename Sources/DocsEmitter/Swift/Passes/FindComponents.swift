/// Finds which things lead to each other: two with the same number do, two with different numbers do not.
///
/// Goes through everything twice, along the ways and then against them (Kosaraju's algorithm), and needs no deep stack.
struct FindComponents {
    /// `targets` are what each thing leads to; what is no key leads nowhere and is left out.
    func run(_ targets: [String: [String]]) -> [String: Int] {
        let sources = targets.sources
        var components: [String: Int] = [:]
        for (number, start) in finished(targets).reversed().enumerated() {
            var open = [start]
            while let name = open.popLast() {
                guard components[name] == nil else { continue }
                components[name] = number
                open += sources[name] ?? []
            }
        }
        return components
    }

    /// The names in the order in which all they lead to is known.
    private func finished(_ targets: [String: [String]]) -> [String] {
        var finished: [String] = []
        var visited: Set<String> = []
        for start in targets.keys where visited.insert(start).inserted {
            var open = [(name: start, next: 0)]
            while let (name, next) = open.last {
                let list = targets[name] ?? []
                guard next < list.count else {
                    finished.append(name)
                    open.removeLast()
                    continue
                }
                open[open.count - 1].next += 1
                if targets[list[next]] != nil, visited.insert(list[next]).inserted { open.append((list[next], 0)) }
            }
        }
        return finished
    }
}

extension [String: [String]] {
    /// What leads to each thing, if these are what each thing leads to.
    var sources: [String: [String]] {
        var sources = mapValues { _ in [String]() }
        for (name, targets) in self {
            for target in targets { sources[target]?.append(name) }
        }
        return sources
    }
}

/// Finds what two texts have in common, line by line.
struct CompareLines {
    /// Above this many lines the part that differs counts as replaced whole: finding the shortest difference of two
    /// large texts takes time that nobody who reads the first lines gets back.
    private static let searchLimit = 1000

    func run(_ old: [UInt8], _ new: [UInt8]) -> [LineEdit] {
        let (old, new) = (lines(of: old), lines(of: new))
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
        let middle = edits(from: old[start..<(old.count - end)], to: new[start..<(new.count - end)])
        return old[..<start].map(LineEdit.same) + middle + old[(old.count - end)...].map(LineEdit.same)
    }

    private func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var rest = text[...]
        while let end = rest.firstIndex(of: 0x0a) {
            lines.append(rest[...end])
            rest = rest[(end + 1)...]
        }
        if !rest.isEmpty { lines.append(rest) }
        return lines
    }

    private func edits(
        from old: ArraySlice<ArraySlice<UInt8>>,
        to new: ArraySlice<ArraySlice<UInt8>>
    ) -> [LineEdit] {
        guard old.count + new.count <= Self.searchLimit else {
            return old.map(LineEdit.removed) + new.map(LineEdit.added)
        }
        let difference = Array(new).difference(from: Array(old))
        var removals: Set<Int> = []
        var insertions: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removals.insert(offset)
            case .insert(let offset, _, _): insertions.insert(offset)
            }
        }
        var edits: [LineEdit] = []
        var kept = new.enumerated().filter { !insertions.contains($0.offset) }.map(\.offset)[...]
        var written = 0
        for (offset, line) in old.enumerated() {
            if removals.contains(offset) {
                edits.append(.removed(line))
            } else if let place = kept.popFirst() {
                edits += new.dropFirst(written).prefix(place - written).map(LineEdit.added)
                edits.append(.same(line))
                written = place + 1
            }
        }
        return edits + new.dropFirst(written).map(LineEdit.added)
    }
}

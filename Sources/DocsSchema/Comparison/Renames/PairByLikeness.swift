/// Pairs what is gone with what is new: two that are each other's likest, with no second one as like.
///
/// Where it is a toss-up there is no pair, as a wrong guess misleads and none is only longer.
struct PairByLikeness<Thing> {
    /// With more pairs than this nearly everything is new, and nobody waits to hear what was renamed.
    var limit = 250_000
    /// `nil` for things that nobody would take for each other.
    let likeness: (_ old: Thing, _ new: Thing) -> Double?

    func run(_ gone: [Thing], _ added: [Thing]) -> [(old: Thing, new: Thing)] {
        guard gone.count * added.count <= limit else { return [] }
        var bestOfOld = [Best](repeating: Best(), count: gone.count)
        var bestOfNew = [Best](repeating: Best(), count: added.count)
        for (oldPlace, old) in gone.enumerated() {
            for (newPlace, new) in added.enumerated() {
                guard let likeness = likeness(old, new) else { continue }
                bestOfOld[oldPlace].consider(newPlace, likeness)
                bestOfNew[newPlace].consider(oldPlace, likeness)
            }
        }
        return gone.indices.compactMap { place in
            guard let other = bestOfOld[place].place, bestOfNew[other].place == place else { return nil }
            return (gone[place], added[other])
        }
    }
}

/// The likest so far.
private struct Best {
    private var candidate = 0
    private var likeness = -1.0
    private var isTied = false

    /// `nil` if there is none, or more than one.
    var place: Int? { likeness < 0 || isTied ? nil : candidate }

    mutating func consider(_ place: Int, _ likeness: Double) {
        if likeness > self.likeness {
            (candidate, self.likeness, isTied) = (place, likeness, false)
        } else if likeness == self.likeness {
            isTied = true
        }
    }
}

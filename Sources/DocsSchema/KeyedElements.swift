extension Sequence {
    /// The elements by a key of theirs; of those with the same key the first counts.
    package func keyed<Key: Hashable>(by key: (Element) -> Key) -> [Key: Element] {
        Dictionary(map { (key($0), $0) }) { first, _ in first }
    }
}

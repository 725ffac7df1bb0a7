import Dispatch

extension Array where Element: Sendable {
    /// What `transform` makes of each element, in the order of the elements, with all cores at work.
    ///
    /// For pieces of work that take longer than handing them out: pages and files, not fields.
    package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
            // Each piece of work writes to a place of its own, and all are done before the buffer is looked at.
            nonisolated(unsafe) let results = buffer
            withoutActuallyEscaping(transform) { transform in
                DispatchQueue.concurrentPerform(iterations: count) { index in
                    results.initializeElement(at: index, to: transform(self[index]))
                }
            }
            initialized = count
        }
    }
}

extension Array {
    /// Has the last element say that it is, as templates write no comma behind it.
    mutating func markLast(_ isLast: WritableKeyPath<Element, Bool>) {
        if !isEmpty { self[count - 1][keyPath: isLast] = true }
    }
}

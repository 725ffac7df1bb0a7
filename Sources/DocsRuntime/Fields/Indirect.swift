/// Keeps the value of a property outside its struct, so that a model can have a part of its own kind.
///
/// Copies share the value until one of them is changed, as with every Swift value.
@propertyWrapper
public struct Indirect<Value> {
    /// An array of one: it keeps its element elsewhere, and shares it until it is changed.
    private var storage: [Value]

    /// Takes the value of the property.
    public init(wrappedValue: Value) {
        storage = [wrappedValue]
    }

    /// The value of the property.
    public var wrappedValue: Value {
        get { storage[0] }
        set { storage[0] = newValue }
    }
}

extension Indirect: Sendable where Value: Sendable {}
extension Indirect: Equatable where Value: Equatable {}
extension Indirect: Hashable where Value: Hashable {}

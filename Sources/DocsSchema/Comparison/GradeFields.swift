/// Grades what happens to a field by the ways its model goes.
///
/// The ways are those of before the change, as only what was built or written then can break. Callers build what is
/// sent and read what is received; that tests may also build what is received does not count, or every new field of a
/// response would break the source.
struct GradeFields {
    let travel: Travel
    /// What the old readers of responses make of new types.
    let receiving: JudgeTypes
    /// What the new reader of requests makes of old types.
    let sending: JudgeTypes

    func added(_ field: Field) -> Impact {
        travel.contains(.sent) && field.presence == .required ? .breaksBoth : .safe
    }

    /// A server that no longer knows what it is sent does something else than it was asked; a response without a
    /// field that was always there cannot be decoded.
    func removed(_ field: Field) -> Impact {
        let isMissed = travel.contains(.received) && field.presence == .required
        return travel.contains(.sent) || isMissed ? .breaksBoth : .breaksSource
    }

    func renamed(_ old: Field, _ new: Field) -> Impact {
        .programs(wire: max(removed(old).wire, added(new).wire), source: .breaks)
    }

    /// The type of the Swift property is another one in any case.
    func retyped(_ old: TypeReference, _ new: TypeReference) -> Impact {
        let isRead = !travel.contains(.received) || receiving.reads(old, new)
        let isTaken = !travel.contains(.sent) || sending.reads(new, old)
        return isRead && isTaken ? .breaksSource : .breaksBoth
    }

    /// What is sent must now be given; what is received is no longer an optional to unwrap.
    func becameRequired() -> Impact {
        travel.contains(.sent) ? .breaksBoth : .breaksSource
    }

    /// A value is taken where an optional is, but an optional must be unwrapped.
    func becameOptional() -> Impact {
        travel.contains(.received) ? .breaksBoth : .safe
    }

    /// Swift takes the arguments of an initializer only in their order.
    func reordered() -> Impact {
        travel.contains(.sent) ? .breaksSource : .safe
    }

    /// A default that is stated for the first time, or no longer, may have been there all along.
    func defaultChanged(_ old: JSON?, _ new: JSON?) -> Impact {
        guard travel.contains(.sent), old != nil, new != nil else { return .words }
        return .breaksWire
    }

    /// A list that was short enough must stay so.
    func limitChanged(_ old: Int?, _ new: Int?) -> Impact {
        guard travel.contains(.sent) else { return .words }
        guard let new else { return .safe }
        return old.map { $0 <= new } ?? false ? .safe : .breaksWire
    }
}

private func max(_ one: Effect, _ other: Effect) -> Effect {
    one == .breaks ? one : other
}

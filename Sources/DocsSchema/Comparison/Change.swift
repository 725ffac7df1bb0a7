/// One difference between two states of an API, and whom it troubles.
package struct Change: Hashable, Sendable {
    package var rule: ChangeRule
    /// What changed, by its new name, or by its old one if that is gone: `ManagementClient.getUser`,
    /// `ManagementClient.getUser.userId` for a parameter, `UserDto.email` for a field.
    package var subject: String
    /// What was there before; `nil` if the rule says it all.
    package var old: String?
    /// What is there now; `nil` if the rule says it all.
    package var new: String?
    package var impact: Impact

    package init(
        _ rule: ChangeRule,
        _ subject: String,
        from old: String? = nil,
        to new: String? = nil,
        _ impact: Impact
    ) {
        self.rule = rule
        self.subject = subject
        self.old = old
        self.new = new
        self.impact = impact
    }
}

/// Whether a change leaves programs working.
package enum Effect: String, Hashable, Sendable {
    case breaks
    case safe
}

/// Whom a change troubles.
package enum Impact: Hashable, Sendable {
    /// Nobody: only documentation reads differently.
    case words
    /// `wire` is for programs that were built before the change and run after it; `source` is for the Swift code that
    /// is compiled against what is generated after it.
    case programs(wire: Effect, source: Effect)

    package static let safe = Impact.programs(wire: .safe, source: .safe)
    package static let breaksWire = Impact.programs(wire: .breaks, source: .safe)
    package static let breaksSource = Impact.programs(wire: .safe, source: .breaks)
    package static let breaksBoth = Impact.programs(wire: .breaks, source: .breaks)

    package var wire: Effect {
        if case .programs(let wire, _) = self { wire } else { .safe }
    }

    package var source: Effect {
        if case .programs(_, let source) = self { source } else { .safe }
    }

    package var isBreaking: Bool { wire == .breaks || source == .breaks }
}

import DocsSchema

/// A break that its maintainers know of and have agreed to, for a while.
struct Acceptance: Hashable, Sendable {
    let rule: ChangeRule
    let subject: String
    /// The last day it holds, so that nothing is accepted for ever by oversight.
    let until: CalendarDay
}

import DocsSchema

/// An API before and after; `nil` where it is not there.
struct States {
    let old: Schema?
    let new: Schema?
    /// What the configuration says of it.
    let settings: APIConfiguration?

    func comparison(on today: CalendarDay?) -> Comparison {
        let name = (new ?? old)?.name ?? APIName.usual
        let (old, new) = (old ?? empty(like: new), new ?? empty(like: old))
        let changes: [Change] = CompareSchemas(renames: settings?.renames ?? Renames()).run(old, new)
        return Comparison(name: name, changes: changes, acceptances: settings?.acceptances ?? [], today: today)
    }

    /// An API that is not there has nothing, and so has no other envelope either.
    private func empty(like other: Schema?) -> Schema {
        Schema(name: other?.name ?? APIName.usual, envelope: other?.envelope ?? .authing)
    }
}

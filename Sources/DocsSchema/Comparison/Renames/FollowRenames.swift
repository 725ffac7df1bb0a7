/// Tells what was only renamed, and gives the older schema the new names, so that everything after compares things of
/// the same name.
///
/// Pages do not say that they rename. A rename is what a person has confirmed, or what looks so much alike that a
/// removal and an addition would be the stranger story; then it is called likely.
struct FollowRenames {
    let confirmed: Renames

    /// From the outside in: each step sees the new names of the one before.
    func run(_ old: Schema, _ new: Schema, changes: inout [Change]) -> Schema {
        var old = FollowClients().run(old, new, changes: &changes)
        old = FollowOperations(confirmed: confirmed.operations).run(old, new, changes: &changes)
        old = FollowModels(confirmed: confirmed.models).run(old, new, changes: &changes)
        old = FollowFields(confirmed: confirmed.fields).run(old, new, changes: &changes)
        return FollowEnums().run(old, new, changes: &changes)
    }
}

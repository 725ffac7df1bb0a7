/// What a template is filled from: a value that knows its keys.
///
/// Contexts are plain structs that switch over their keys, so that nothing is computed that no template asks for, and
/// no dictionaries are built only to be read once.
package protocol MustacheContext {
    /// The value of a key, or `nil` if this context does not know the key, which is then looked for further out.
    func value(for key: String) -> MustacheValue?
}

/// How a file imports the runtime library.
///
/// Said in every file, as a compiler that is not told takes an import for public in one file and warns of it in
/// another.
enum ImportAccess: String {
    case `public`
    case `internal`

    /// An import is public only where it has to be: of others the compiler warns.
    init(isPublic: Bool) {
        self = isPublic ? .public : .internal
    }
}

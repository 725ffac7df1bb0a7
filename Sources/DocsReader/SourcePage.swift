/// A documentation page as it lies in the folder of pages.
package struct SourcePage: Sendable {
    /// Relative to the folder of pages, with slashes: `authentication/profile/update-profile.md`.
    package var path: String
    /// Any bytes: nothing is taken for granted before they are read.
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// A class of the pages, such as `AuthenticationClient`, that groups operations.
package struct Client: Hashable, Sendable {
    package var name: String
    package var description: String
    /// Where calls go unless the caller says otherwise; only the configuration knows it.
    package var baseURL: String?

    package init(name: String, description: String = "", baseURL: String? = nil) {
        self.name = name
        self.description = description
        self.baseURL = baseURL
    }
}

/// The heading between the page's title and its first operation, and what else stands there.
struct OwnTitle: Sendable {
    var level: Int
    var title: String
    var description: String
}

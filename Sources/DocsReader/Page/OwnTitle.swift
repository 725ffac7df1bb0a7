/// The heading between the page's title and its first operation, and what stands below that.
struct OwnTitle: Sendable {
    var level: Int
    var title: String
    var description: String
}
